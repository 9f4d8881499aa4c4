// A point in time, in words with its zone.
import { useSay } from '../page.tsx';

export function When({ at, as = 'moment' }: { readonly at: Date; readonly as?: 'moment' | 'day' }) {
  const say = useSay();
  return <time dateTime={at.toISOString()}>{as === 'day' ? say('kit.day', { at }) : say('kit.moment', { at })}</time>;
}

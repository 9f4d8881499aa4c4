// A point in time, in words with its zone. Where scripts run the reader's own time stands beside it, if it differs.
import { useSay } from '../page.tsx';

export function When({ at, as = 'moment' }: { readonly at: Date; readonly as?: 'moment' | 'day' }) {
  const say = useSay();
  if (as === 'day') return <time dateTime={at.toISOString()}>{say('kit.day', { at })}</time>;
  return (
    <time dateTime={at.toISOString()} data-here={say('kit.moment.here', { time: '{time}' })}>
      {say('kit.moment', { at })}
    </time>
  );
}

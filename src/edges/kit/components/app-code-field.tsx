// A field for six digits, that phones fill in by themselves and that takes them with spaces.
import { useSay } from '../page.tsx';
import { TextField } from './text-field.tsx';

interface AppCodeProps {
  readonly name?: string;
  readonly label: string;
  readonly hint?: string;
}

export function AppCodeField({ name = 'code', label, hint = useSay()('kit.app-code.hint') }: AppCodeProps) {
  return <TextField {...{ name, label, hint }} width="short" mono inputmode="numeric" autocomplete="one-time-code" />;
}

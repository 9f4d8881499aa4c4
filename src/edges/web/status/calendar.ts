// The end of a hold for a calendar (RFC 5545), so that nobody has to keep a date in mind.
import { after, minutes } from '../../../kernel/index.ts';
import type { StatusView } from '../../../recovery/requests/index.ts';
import type { Say } from '../../../words/index.ts';

interface Of {
  readonly view: Pick<StatusView, 'reference' | 'hold'>;
  readonly site: { readonly name: string; readonly origin: string };
  readonly now: Date;
}

/** Undefined while the end is not certain. */
export function calendarOf(say: Say, { view: { reference = '', hold }, site, now }: Of): string | undefined {
  if (!hold?.endsAt) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Latchkey//Account recovery//EN',
    'BEGIN:VEVENT',
    `UID:${reference}-${stamp(hold.endsAt)}@${new URL(site.origin).hostname}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(hold.endsAt)}`,
    `DTEND:${stamp(after(hold.endsAt, minutes(15)))}`,
    `SUMMARY:${asText(say('status.calendar.summary', { reference, site: site.name }))}`,
    `DESCRIPTION:${asText(say('status.calendar.description', { host: new URL(site.origin).host }))}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** §3.3.5, form 2: UTC. */
const stamp = (at: Date): string => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** §3.3.11 */
const asText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** §3.1: no line of more than 75 octets; what goes on begins with a space. */
function folded(line: string): string {
  const lines = [''];
  for (const letter of line) {
    const last = lines.at(-1) ?? '';
    if (Buffer.byteLength(last + letter) <= 75) lines[lines.length - 1] = last + letter;
    else lines.push(` ${letter}`);
  }
  return lines.join('\r\n');
}

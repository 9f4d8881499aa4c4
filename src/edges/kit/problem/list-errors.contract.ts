// For tests and docs: the table of every refusal, its status and what people read, made from the one problem map.
import { readdirSync } from 'node:fs';
import { en } from '../../../words/en/index.ts';
import type { Say } from '../../../words/index.ts';

interface Listed {
  readonly status: number;
  readonly text: (refusal: object, say: Say) => string;
}

/** The text as it stands in the catalogue, its values still named. */
const raw = Object.assign((key: keyof typeof en) => en[key], { language: 'en' }) as unknown as Say;

/** A refusal with whatever a text may ask of it. */
const anyRefusal: object = new Proxy(
  {},
  { get: (_, name) => (name === 'rules' ? [] : name === 'typed' ? 24 : new Date(0)) },
);

export async function listErrors(): Promise<string> {
  const folder = import.meta.dirname;
  const areas = readdirSync(folder).filter(
    (name) => !/\.(test|contract)\./.test(name) && !/^(index|problem)\./.test(name),
  );
  const rows: string[] = [];
  for (const area of areas)
    for (const map of Object.values(
      (await import(/* @vite-ignore */ `./${area}`)) as Record<string, Record<string, Listed>>,
    ))
      for (const [code, { status, text }] of Object.entries(map))
        rows.push(
          `| \`${code}\` | ${status} | ${text(anyRefusal, raw).replaceAll('\n', ' ').replaceAll('|', '\\|')} |`,
        );
  return [
    '# Refusals',
    '',
    'Every "no" of Latchkey has a code. Pages say the text beside the field it is about; programs read the code. Made from the one map in',
    '`src/edges/kit/problem`; write it anew with `npm run docs`.',
    '',
    '| code | status | what people read |',
    '| --- | --- | --- |',
    ...rows.sort((a, b) => (a < b ? -1 : 1)),
    '',
  ].join('\n');
}

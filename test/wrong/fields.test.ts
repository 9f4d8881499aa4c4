// Every field of every form, filled with what no form hopes for: said beside the field and in the summary, what was typed is
// kept unless it is secret, and nothing is ever our fault.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { hours } from '../../src/kernel/index.ts';
import { deliverNotices } from '../../src/notices/index.ts';
import type { Seen } from '../harness/visitor.ts';
import { type Field, type FoundForm, formsOf, patternOf, send } from './forms.ts';
import { openHouse, type WrongHouse } from './house.ts';
import { encoded, odd, oddBodies } from './odd-texts.ts';
import { expectExplained, expectSound } from './pages.ts';
import { everybody } from './visitors.ts';

let house: WrongHouse;
let forms: readonly FoundForm[];
beforeAll(async () => {
  house = await openHouse();
  forms = await formsOf(house, await everybody(house));
});
afterAll(() => house.close());
beforeEach(() => house.world.pass(hours(0)));

const isSecret = (name: string): boolean => /(password|code|secret|token)$/i.test(name);
const isTyped = ({ type }: Field): boolean => type === 'text' || type === 'textarea';
const typedNames = ({ fields }: FoundForm): string[] => [
  ...new Set(fields.filter(({ name }) => name !== '_csrf').map(({ name }) => name)),
];

/** What the box holds now. */
function inBox(page: Seen, name: string): string | undefined {
  const input = page.html.match(/<input(?:[^>"]|"[^"]*")*>/g)?.find((tag) => tag.includes(` name="${name}"`));
  const area = new RegExp(`<textarea[^>]*\\sname="${name}"[^>]*>(.*?)</textarea>`, 's').exec(page.html)?.[1];
  const held = input === undefined ? area : (/\svalue="([^"]*)"/.exec(input)?.[1] ?? '');
  return held
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

const tidy = (typed: string): string => typed.trim().replace(/\r\n/g, '\n');

async function expectRight(
  page: Seen,
  form: FoundForm,
  sent: ReadonlyMap<string, string>,
  what: string,
): Promise<void> {
  expect(house.faults(), what).toEqual([]);
  expectSound(page, what);
  if (page.status !== 422) return;
  expectExplained(page, what);
  for (const field of form.fields.filter(isTyped)) {
    const typed = sent.get(field.name);
    if (typed === undefined || inBox(page, field.name) === undefined) continue;
    const held = inBox(page, field.name);
    if (isSecret(field.name))
      expect(['', tidy(typed).slice(0, 200), typed.slice(0, 200)], `${what}: ${field.name}`).toContain(held);
    else if (field.name !== 'username' || held !== field.value)
      expect(held, `${what}: ${field.name} is kept`).toBe(tidy(typed));
  }
}

test.each(odd)('every field with: $name', async (one) => {
  for (const form of forms) {
    form.by.again();
    const names = typedNames(form);
    const page = await send(
      form,
      one.text === undefined ? '' : names.map((name) => `${name}=${encoded(one)}`).join('&'),
    );
    const sent =
      one.raw === undefined && one.text !== undefined
        ? new Map(names.map((name) => [name, one.text ?? '']))
        : new Map();
    await expectRight(page, form, sent, `${one.name} at ${patternOf(form)}`);
  }
});

test.each(oddBodies)('every field %s', async (what, bodyOf) => {
  for (const form of forms) {
    form.by.again();
    const page = await send(form, typedNames(form).map(bodyOf).join('&'));
    await expectRight(page, form, new Map(), `${what} at ${patternOf(form)}`);
  }
});

test('no line of a mail was written by any of it', async () => {
  await deliverNotices(house.world);
  for (const { to, subject } of house.world.mails) {
    expect(`${to}${subject}`).not.toMatch(/\p{Cc}/u);
    expect(to).not.toContain('evil.test');
  }
});

// Forms, fields, paths and cookies by chance: whatever arrives is answered, nothing is our fault, and no markup comes back live.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FoundForm, formsOf, pathOf, patternOf, send } from './forms.ts';
import { openHouse, type WrongHouse } from './house.ts';
import { markup, odd } from './odd-texts.ts';
import { expectSound } from './pages.ts';
import { everybody, type Someone } from './visitors.ts';

let house: WrongHouse;
let all: Someone[];
let forms: FoundForm[];
beforeAll(async () => {
  house = await openHouse();
  all = await everybody(house);
  forms = await formsOf(house, all);
});
afterAll(() => house.close());

/** The same at every run; a failure prints the seed and what it shrank to. */
const runs = { numRuns: 400, seed: 20_260_901, endOnFailure: true } as const;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(markup, ...odd.flatMap((one) => one.text ?? [])),
);
/** Half a surrogate pair cannot be encoded; the tables of fields.test.ts send its bytes. */
const encoded = (value: string): string => encodeURIComponent(value.toWellFormed());
const mark = '<b data-wrong>';

test('forms', async () => {
  const field = fc.record({ at: fc.nat(), text, own: fc.boolean(), again: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.array(field, { maxLength: 6 }), async (which, fields) => {
      const form = forms[which % forms.length] as FoundForm;
      const body = fields.map(({ at, text: typed, own, again }) => {
        const known = form.fields[at % Math.max(1, form.fields.length)];
        const name = own || known === undefined || known.name === '_csrf' ? typed : known.name;
        const pair = `${encoded(name)}=${encoded(typed + mark)}`;
        return again ? `${pair}&${pair}` : pair;
      });
      form.by.again();
      const page = await send(form, body.join('&'));
      expect(house.faults(), patternOf(form)).toEqual([]);
      expectSound(page, patternOf(form));
      expect(page.html).not.toContain(mark);
    }),
    runs,
  );
});

test('paths, queries and cookies', async () => {
  const given = fc.record({
    which: fc.nat(),
    who: fc.nat(),
    params: text,
    query: fc.array(fc.tuple(text, text), { maxLength: 4 }),
    cookie: text,
  });
  const pages = house.routes.filter(({ method, url }) => method === 'GET' && !url.startsWith('/assets'));
  await fc.assert(
    fc.asyncProperty(given, async ({ which, who, params, query, cookie }) => {
      const by = all[who % all.length] as Someone;
      const route = pages[which % pages.length] as (typeof pages)[number];
      by.again();
      const names = [...by.visitor.cookies.keys()];
      const spoiled = names[who % Math.max(1, names.length)];
      if (spoiled !== undefined) by.visitor.cookies.set(spoiled, encoded(cookie).slice(0, 3000));
      const path =
        which % 2 === 0 ? pathOf(route, by) : route.url.replace(/:\w+/g, encoded(params + mark).slice(0, 3000) || 'x');
      const asked = query
        .map(([name, value]) => `${encoded(name)}=${encoded(value + mark)}`)
        .join('&')
        .slice(0, 9000);
      const page = await by.visitor.get(`${path}?${asked}`);
      expect(house.faults(), path).toEqual([]);
      expectSound(page, path);
      expect(page.html, path).not.toContain(mark);
    }),
    runs,
  );
});

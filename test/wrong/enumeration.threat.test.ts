// Law 1 over HTTP: on every public form a known account, of whatever kind, and nobody's get the same status, headers, cookies,
// bytes, mails to the typed address and entries in the record; owners hear nothing before a first proof.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freezeAccount } from '../../src/accounts/identity/index.ts';
import { jobNames, runJob } from '../../src/edges/jobs/index.ts';
import type { House } from '../../src/edges/kit/index.ts';
import { hours } from '../../src/kernel/index.ts';
import { openGalleryPerson } from '../gallery/people.ts';
import { galleryWalk } from '../gallery/walk.ts';
import { openPerson } from '../harness/people.ts';
import { visit } from '../harness/visitor.ts';
import { openHouse, type WrongHouse } from './house.ts';

let house: WrongHouse;
/** What is typed, by what it is. */
let typed: readonly (readonly [what: string, username: string, address: string])[];
beforeAll(async () => {
  house = await openHouse();
  const { world } = house;
  const kinds = ['with a factor', 'without one', 'frozen', 'important'] as const;
  const people = [
    await openPerson(world, { username: 'person-a' }),
    await openPerson(world, { username: 'person-b', factor: false }),
    await openPerson(world, { username: 'person-c' }),
    await openPerson(world, { username: 'person-d', tier: 'important' }),
  ];
  const frozen = people[2] as (typeof people)[0];
  await world.db.write((tx) => freezeAccount(world, tx, frozen.account, { kind: 'operator' }));
  typed = [
    ['nobody', 'person-z', 'person-z@example.test'],
    ...people.map((person, i) => [kinds[i] ?? '', person.username, person.address] as const),
  ];
  await settle();
});
afterAll(() => house.close());

async function settle(): Promise<void> {
  const home: House = { ...house.world };
  for (let round = 0; round < 3; round++) for (const job of jobNames) await runJob(home, job);
}

const entries = async (): Promise<string[]> => {
  const { rows } = await sql<{ kind: string }>`select kind from record.entries order by kind`.execute(
    house.world.opened.kysely,
  );
  return rows.map(({ kind }) => kind);
};

/** Without what was typed and what is random. */
function masked(text: string, names: readonly string[]): string {
  let plain = text;
  for (const name of names) plain = plain.replaceAll(name, 'NAME').replaceAll(encodeURIComponent(name), 'NAME');
  return plain
    .replaceAll(/value="[\w-]{8}-[\w-]{20,}"/g, 'CSRF')
    .replaceAll(/[\w-]{43}/g, 'TOKEN')
    .replaceAll(/\d{1,2} \w+ 20\d\d at \d\d:\d\d/g, 'MOMENT')
    .replaceAll(/20\d\d-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT')
    .replaceAll(/[0-9A-Z]{3}-[0-9A-Z]{3}/g, 'REFERENCE')
    .replaceAll(/req-\w+/g, 'ID');
}

interface Step {
  readonly form: string;
  readonly action?: string;
  readonly fields: (username: string, address: string) => Readonly<Record<string, string>>;
}

const walks: readonly (readonly [string, readonly Step[]])[] = [
  [
    'signing in by username',
    [{ form: '/sign-in', fields: (identifier) => ({ identifier, password: 'not the password at all' }) }],
  ],
  [
    'signing in by address',
    [{ form: '/sign-in', fields: (_, identifier) => ({ identifier, password: 'not the password at all' }) }],
  ],
  [
    'signing in to the console',
    [
      {
        form: '/console/sign-in',
        fields: (identifier) => ({ identifier, password: 'not the password at all', code: '123456' }),
      },
    ],
  ],
  ['asking for a reset by username', [{ form: '/forgot-password', fields: (identifier) => ({ identifier }) }]],
  ['asking for a reset by address', [{ form: '/forgot-password', fields: (_, identifier) => ({ identifier }) }]],
  [
    'signing up with an address',
    [
      {
        form: '/sign-up',
        fields: (_, address) => ({
          username: `new-${address.slice(7, 8)}`,
          address,
          password: 'an old lamp on the stairs',
        }),
      },
    ],
  ],
  [
    'a request',
    [
      { form: '/request', fields: () => ({}) },
      { form: '/request/account', fields: (username) => ({ username }) },
      { form: '/request/mailbox', fields: (_, address) => ({ address }) },
      { form: '/request/password', fields: () => ({ password: 'not the password at all' }) },
    ],
  ],
];

async function walk(steps: readonly Step[], username: string, address: string) {
  const visitor = visit(house.app);
  const names = [address, username, `new-${address.slice(7, 8)}`];
  const before = await entries();
  house.world.mails.length = 0;
  const pages = [];
  for (const { form, fields } of steps) {
    const page = await visitor.submit(await visitor.get(form), fields(username, address), { action: form });
    const headers = Object.entries(page.headers).filter(([name]) => !['date', 'content-length'].includes(name));
    pages.push({
      status: page.status,
      url: page.url,
      headers: headers.map(([name, value]) => `${name}: ${masked(String(value), names)}`),
      bytes: masked(page.html, names),
      cookies: [...visitor.cookies.keys()].sort(),
    });
  }
  const after = await entries();
  const work = [...after];
  for (const kind of before) work.splice(work.indexOf(kind), 1);
  await settle();
  const mails = house.world.mails.map(({ to, subject, text }) =>
    [to, subject, text].map((part) => masked(part, names)),
  );
  house.world.pass(hours(2));
  return { pages, work, mails };
}

test.each(walks)('%s', async (what, steps) => {
  const [[, username, address] = ['', '', ''], ...known] = typed;
  const unknown = await walk(steps, username, address);
  for (const [kind, name, box] of known) {
    const seen = await walk(steps, name, box);
    expect(house.faults()).toEqual([]);
    const { mails, ...public_ } = seen;
    const { mails: strangers, ...publicly } = unknown;
    expect(public_, `${what}: ${kind}`).toEqual(publicly);
    // Sign-in tells the owner of wrong tries; a reset and a sign-up write to the owner of that mailbox what is theirs to know.
    if (what === 'a request') expect(mails, `${what}: ${kind}`).toEqual(strangers);
  }
});

test('a reference that exists and one that does not, with a wrong return code', async () => {
  const open = async (reference: string) => {
    const visitor = visit(house.app);
    const page = await visitor.submit(await visitor.get('/status/open'), {
      reference,
      returnCode: 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ23',
    });
    return { status: page.status, bytes: masked(page.html, [reference]), cookies: [...visitor.cookies.keys()] };
  };
  const { reference } = await galleryWalk(house.world).file(await openGalleryPerson(house.world));
  expect(await open(reference)).toEqual(await open('ZZZ-ZZ9'));
});

// New codes as the owner makes them: why, save, type one back, done; and every place where that can be left.
import type { FastifyInstance } from 'fastify';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openPages } from '../../../../test/harness/pages.ts';
import { openPerson, type Person, signInVisitor } from '../../../../test/harness/people.ts';
import { type Seen, type Visitor, visit } from '../../../../test/harness/visitor.ts';
import type { TestWorld } from '../../../../test/harness/world.ts';
import { inGroups, lookAtCode, sheetsOf } from '../../../accounts/codes/index.ts';
import { minutes } from '../../../kernel/index.ts';
import { signInPlace } from '../sign-in/routes.tsx';
import { codesPlace } from './routes.tsx';

const place = '/account/codes';
let world: TestWorld;
let app: FastifyInstance;
let visitor: Visitor;
let jo: Person;
beforeAll(async () => {
  const pages = await openPages({ places: [signInPlace, codesPlace] });
  ({ world, app } = pages);
  return pages.close;
});
beforeEach(async () => {
  jo = await openPerson(world);
  visitor = visit(app);
  await signInVisitor(visitor, jo);
});

const codesOn = (page: Seen) =>
  [...page.html.matchAll(/([0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){5})/g)].map((m) => m[1] ?? '');
const sheets = () => world.db.read((tx) => sheetsOf(world, tx, jo.account));
const renew = async (reason = 'routine') => visitor.submit(await visitor.get(`${place}/new`), { reason });
const labelOn = (page: Seen) => /Sheet ([0-9A-F]{4}), made/.exec(page.text)?.[1] ?? '';
const look = async (code: string) => (await lookAtCode(world, jo.account, code)).seen;

test('the overview shows the sheet that works, its date and what is left of it', async () => {
  const page = await visitor.get(place);
  for (const part of [jo.sheet.label, '1 September 2026', '8 of 8', 'Make new codes', 'Test a code'])
    expect(page.text).toContain(part);
});

test('why, save, type one back, done', async () => {
  const save = await renew();
  expect(save.url).toBe(`${place}/save`);
  const label = labelOn(save);
  const codes = codesOn(save);
  expect(codes).toHaveLength(8);
  expect(save.text).toContain(`Not switched on yet. Your sheet ${jo.sheet.label} still works.`);
  expect(save.text).toContain(`Until then keep sheet ${jo.sheet.label}.`);
  const prove = await visitor.get(`${place}/prove`);
  expect(prove.text).toMatch(new RegExp(`Code number [1-8] from sheet ${label}`));
  const done = await visitor.submit(prove, { code: codes[6]?.toLowerCase().replaceAll('-', ' ') });
  expect(done.url).toBe(`${place}/done`);
  expect(done.text).toContain(`Sheet ${label} works from now`);
  expect(done.text).toContain(`Sheet ${jo.sheet.label} no longer works. Destroy it`);
  expect((await sheets())[0]).toMatchObject({ label, state: 'active', codesLeft: 8 });
  const overview = await visitor.get(place);
  expect(overview.text).toContain('Replaced on 1 September 2026');
});

test('a reason is wanted, and nothing is made without one', async () => {
  const page = await visitor.submit(await visitor.get(`${place}/new`));
  expect(page.status).toBe(422);
  expect(page.errors).toEqual({ reason: 'Choose why you want new codes.' });
  expect((await renew('because')).status).toBe(422);
  expect((await visitor.get(`${place}/save`)).url).toBe(place);
});

test('looking makes no codes', async () => {
  for (const path of ['', '/new', '/save', '/prove', '/download', '/done', '/test'])
    await visitor.get(`${place}${path}`);
  expect(await sheets()).toHaveLength(1);
});

test('Back shows the same codes, and a code of the old sheet typed back says so', async () => {
  const save = await renew();
  const prove = await visitor.get(`${place}/prove`);
  const refused = await visitor.submit(prove, { code: jo.sheet.codes[0] });
  expect(refused.errors['code']).toBe(
    `That is from sheet ${jo.sheet.label}. Use a code from the new sheet, ${labelOn(save)}.`,
  );
  expect(codesOn(await visitor.get(`${place}/save`))).toEqual(codesOn(save));
  expect(codesOn(await renew('lost'))).toEqual(codesOn(save));
  const slip = await visitor.submit(prove, { code: 'ABCD' });
  expect(slip.errors['code']).toContain('This one has 4 characters.');
  expect(slip.html).toContain('value="ABCD"');
  expect((await visitor.submit(prove, { code: '' })).errors['code']).toBe('Enter a code from the new sheet.');
  expect(await look(jo.sheet.codes[0] ?? '')).toBe('active');
});

test('left halfway: the codes wait 30 minutes, then the overview says which sheet still works', async () => {
  const label = labelOn(await renew());
  expect((await visitor.get(place)).text).toContain(`Continue with sheet ${label}`);
  world.pass(minutes(31));
  visitor = visit(app);
  await signInVisitor(visitor, jo);
  expect((await visitor.get(`${place}/save`)).url).toBe(place);
  expect((await visitor.get(place)).text).toContain(
    `Your new codes, sheet ${label}, were never switched on. Sheet ${jo.sheet.label} still works.`,
  );
});

test('"somebody may have seen them" switches the old sheet off before the new one works, and says so', async () => {
  const save = await renew('exposed');
  expect(save.text).toContain('Until you type one code back, none of these works.');
  expect(await look(jo.sheet.codes[0] ?? '')).toBe('replaced');
  const done = await visitor.submit(await visitor.get(`${place}/prove`), { code: codesOn(save)[0] });
  expect(done.text).toContain('works from now');
});

test('the download is a text file that names itself, for the owner alone', async () => {
  const save = await renew();
  const label = labelOn(save);
  const file = await visitor.get(`${place}/download`);
  expect(file.headers['content-disposition']).toBe(
    `attachment; filename="example-index-recovery-codes-${label}-2026-09-01.txt"`,
  );
  expect(file.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(file.headers['cache-control']).toBe('no-store');
  expect(file.html.startsWith(`latchkey-recovery-codes example-index ${label}\r\n`)).toBe(true);
  expect(codesOn(file)).toEqual(codesOn(save));
  expect(file.html).toContain(jo.username);
  expect((await visit(app).get(`${place}/download`)).url).toContain('/sign-in');
});

test('a copied line of the file, with its number, is a code', async () => {
  const file = await renew().then(() => visitor.get(`${place}/download`));
  const line = file.html.split('\r\n').find((text) => text.startsWith('3. '));
  const done = await visitor.submit(await visitor.get(`${place}/prove`), { code: line });
  expect(done.url).toBe(`${place}/done`);
});

test('new codes want a factor shown within 15 minutes', async () => {
  world.pass(minutes(16));
  expect((await visitor.get(`${place}/new`)).url).toContain('/account/confirm?next=');
  expect((await visitor.get(`${place}/save`)).url).toContain('/account/confirm?next=');
  expect((await visitor.get(place)).url).toBe(place);
});

test('without an authenticator the page says what comes first', async () => {
  const sam = await openPerson(world, { factor: false });
  visitor = visit(app);
  await signInVisitor(visitor, sam);
  const page = await visitor.get(place);
  expect(page.text).toContain('Add one first; then you can make a sheet here.');
  expect((await visitor.get(`${place}/new`)).url).toBe(place);
});

test('the first sheet needs no reason', async () => {
  const sam = await openPerson(world, { sheet: false });
  visitor = visit(app);
  await signInVisitor(visitor, sam);
  expect((await visitor.get(place)).text).toContain('You have no recovery codes.');
  const save = await visitor.submit(await visitor.get(`${place}/new`));
  expect(codesOn(save)).toHaveLength(8);
  const done = await visitor.submit(await visitor.get(`${place}/prove`), { code: codesOn(save)[0] });
  expect(done.text).not.toContain('Destroy it');
});

test('testing a code says what it is and spends nothing', async () => {
  const said = async (code: string) => (await visitor.submit(await visitor.get(`${place}/test`), { code })).text;
  expect(await said(inGroups(jo.sheet.codes[0] ?? ''))).toContain(
    `This code works. It is from sheet ${jo.sheet.label}`,
  );
  const other = await openPerson(world);
  expect(await said(other.sheet.codes[0] ?? '')).toContain('This is not a code of your account.');
  expect(await said('123456')).toContain('That looks like a code from your app');
  expect((await sheets())[0]?.codesLeft).toBe(8);
});

test('few codes left are said on the page', async () => {
  const { useCode } = await import('../../../accounts/codes/index.ts');
  for (let i = 0; i < 6; i++) await world.db.write((tx) => useCode(world, tx, jo.account, jo.sheet.codes[i] ?? ''));
  const page = await visitor.get(place);
  expect(page.text).toContain('2 of 8');
  expect(page.text).toContain('2 codes are left. Make a new sheet soon.');
});

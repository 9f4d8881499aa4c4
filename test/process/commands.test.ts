// The command line as operators call it: a process each, with nobody at a terminal. What it answers, where, and how it ends.
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { exits } from '../../src/main/cli/exits.ts';
import { statement, withDatabase } from '../harness/global-setup.ts';
import { freePort } from '../harness/postgres-server.ts';
import { buildOnce, command, latchkey, start, temporaryFolder } from './latchkey.ts';

const folder = temporaryFolder();
const database = `commands_${process.pid}`;
const url = withDatabase(inject('postgresUrl'), database);
let smtp: SMTPServer;
let live: Record<string, string>;

beforeAll(async () => {
  buildOnce();
  await statement(inject('postgresUrl'), `create database ${database}`);
  smtp = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'] });
  const port = await freePort();
  await new Promise<void>((listening) => smtp.listen(port, '127.0.0.1', listening));
  live = {
    DATABASE_URL: url,
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    PUBLIC_URL: 'https://recovery.example.test',
    DATA_DIR: join(folder.path, 'live'),
    LATCHKEY_SUPPORT: 'help@example.test',
    LATCHKEY_CONDUCT_URL: 'https://example.test/conduct',
  };
}, 90_000);
afterAll(async () => {
  await new Promise<void>((closed) => smtp.close(() => closed()));
  await statement(inject('postgresUrl'), `drop database if exists ${database} with (force)`);
  folder.remove();
});

interface Report {
  readonly ok: boolean;
  readonly settings: readonly { readonly name: string; readonly value: string | null; readonly from: string }[];
  readonly checks: readonly { readonly name: string; readonly outcome: string; readonly said: string }[];
}
async function check(environment: Record<string, string>) {
  const { code, out } = await latchkey(environment, 'config', 'check', '--json');
  const report = JSON.parse(out) as Report;
  return { code, report, of: (name: string) => report.checks.find((one) => one.name === name) };
}

test('a new live site: everything passes, nothing is made; migrate makes it and says what it did, once', async () => {
  const before = await check(live);
  expect(before).toMatchObject({ code: 0, report: { ok: true } });
  expect(before.of('migrations')?.said).toBe('the first start makes all tables');
  expect(before.of('clock')).toMatchObject({ outcome: 'pass' });
  expect(existsSync(join(folder.path, 'live'))).toBe(false);

  const early = await latchkey(live, 'record', 'verify');
  expect(early).toMatchObject({ code: exits.closed.code, out: '', err: expect.stringContaining('latchkey migrate') });

  const first = await latchkey(live, 'migrate');
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toMatch(
    /^applied 000-house\n[\s\S]*It is marked live for good\.\nThe keys were written to .*live\/keys\.json/,
  );
  const again = await latchkey(live, 'migrate', '--json');
  expect(JSON.parse(again.out)).toEqual({ applied: [], marked: null, keysWritten: null });
  expect((await check(live)).of('database')).toMatchObject({ outcome: 'pass', said: expect.stringContaining('ours') });
}, 90_000);

test('config check shows where each setting came from, masks passwords, and names what fails with what to do', async () => {
  const port = await freePort();
  const wrong = {
    ...live,
    SMTP_URL: `smtp://us:hunter2@127.0.0.1:${port}`,
    DATABASE_URL: `postgres://us:hunter2@127.0.0.1:${port}/latchkey`,
    LATCHKEY_POLICY_FILE: join(folder.path, 'none.json'),
    PUBLIC_URL: 'http://recovery.example.test',
  };
  const { code, report, of } = await check(wrong);
  expect({ code, ok: report.ok }).toEqual({ code: exits.no.code, ok: false });
  expect(of('database')).toMatchObject({ outcome: 'fail', said: expect.stringContaining('does not answer') });
  expect(of('mail')).toMatchObject({ outcome: 'fail', said: expect.stringContaining('No mail server answers') });
  expect(of('policy')).toMatchObject({ outcome: 'fail', said: expect.stringContaining('none.json') });
  expect(of('address')).toMatchObject({ outcome: 'warn' });
  expect(report.settings).toContainEqual({
    name: 'SMTP_URL',
    value: `smtp://us:***@127.0.0.1:${port}`,
    from: 'environment',
  });
  const { out, err } = await latchkey(wrong, 'config', 'check');
  expect(`${out}${err}`).not.toContain('hunter2');
  expect(out).toMatch(/^fail {2}database {4}PostgreSQL does not answer/m);
}, 60_000);

test('a database of other keys, or marked as the other kind, fails the check and refuses to migrate', async () => {
  const others = { ...live, DATA_DIR: join(folder.path, 'others') };
  expect((await check(others)).of('database')).toMatchObject({
    outcome: 'fail',
    said: expect.stringContaining('keys.json is missing'),
  });
  mkdirSync(others.DATA_DIR);
  const key = (id: string) => ({ id, key: Buffer.alloc(32, id).toString('base64') });
  writeFileSync(
    join(others.DATA_DIR, 'keys.json'),
    JSON.stringify({ pepper: key('a'), code: key('b'), sealing: key('c') }),
    { mode: 0o644 },
  );
  const { of } = await check(others);
  expect(of('database')).toMatchObject({ outcome: 'fail', said: expect.stringContaining('not the keys') });
  expect(of('keys')).toMatchObject({ outcome: 'fail', said: expect.stringContaining('chmod 600') });
  expect(await latchkey(others, 'migrate')).toMatchObject({
    code: exits.closed.code,
    err: expect.stringContaining('not the keys'),
  });

  await statement(url, `update house.marks set value = 'demo' where name = 'mode'`);
  const mixed = await latchkey(live, 'migrate', '--json');
  await statement(url, `update house.marks set value = 'live' where name = 'mode'`);
  expect(mixed).toMatchObject({ code: exits.closed.code, out: '' });
  expect(JSON.parse(mixed.err)).toMatchObject({ error: { code: 'database_mixed_up' }, exit: exits.closed.code });
}, 90_000);

test('a database that lacks a migration: the check warns, other commands refuse, migrate applies it; a newer one is left alone', async () => {
  const last = (await ledger()).at(-1) ?? '';
  await statement(url, `delete from kysely_migration where name = '${last}'`);
  expect((await check(live)).of('migrations')).toMatchObject({ outcome: 'warn', said: expect.stringContaining(last) });
  expect(await latchkey(live, 'record', 'verify')).toMatchObject({
    code: exits.closed.code,
    err: expect.stringContaining(last),
  });
  expect(await latchkey(live, 'reviewer', 'add', 'mira')).toMatchObject({ code: exits.closed.code });
  await statement(url, `insert into kysely_migration (name, timestamp) values ('${last}', ''), ('999-later', '')`);
  expect((await check(live)).of('migrations')).toMatchObject({
    outcome: 'fail',
    said: expect.stringContaining('999-later'),
  });
  expect(await latchkey(live, 'migrate')).toMatchObject({
    code: exits.closed.code,
    err: expect.stringContaining('newer Latchkey'),
  });
  await statement(url, `delete from kysely_migration where name = '999-later'`);
}, 90_000);

const ledger = async (): Promise<readonly string[]> => {
  const { Client } = (await import('pg')).default;
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name');
  await client.end();
  return rows.map((row) => row.name);
};

test('demo reset: not while it runs, not unasked, not a live site, and never what a live site keeps beside it', async () => {
  const environment = { DATA_DIR: folder.path, PORT: String(await freePort()) };
  const [keys, document] = [join(folder.path, 'keys.json'), join(folder.path, 'files', 'a-sealed-document')];
  mkdirSync(join(folder.path, 'files'));
  for (const file of [keys, document]) writeFileSync(file, 'of a live site');
  const demo = await start(environment);
  expect((await check(environment)).of('database')).toMatchObject({
    outcome: 'warn',
    said: expect.stringContaining('in use'),
  });
  const running = await latchkey(environment, 'demo', 'reset', '--yes');
  expect(running).toMatchObject({ code: exits.closed.code, err: expect.stringContaining('is in use by process') });
  await demo.stop('SIGTERM');

  const unasked = await latchkey(environment, 'demo', 'reset', '--json');
  expect(unasked).toMatchObject({ code: exits.usage.code, out: '' });
  expect(JSON.parse(unasked.err)).toMatchObject({ error: { code: 'yes_needed', next: 'latchkey demo reset --yes' } });
  expect(await latchkey(live, 'demo', 'reset', '--yes')).toMatchObject({
    code: exits.settings.code,
    err: expect.stringContaining('only a demo can be reset'),
  });
  expect(existsSync(join(folder.path, 'demo', 'database'))).toBe(true);

  const declined = await atTerminal(environment, 'demo reset', 'n');
  expect(declined).toMatchObject({ code: exits.no.code, out: expect.stringContaining('Nothing was changed.') });
  expect(existsSync(join(folder.path, 'demo', 'database'))).toBe(true);
  expect(await atTerminal(environment, 'demo reset', 'yes')).toMatchObject({ code: 0 });
  expect(existsSync(join(folder.path, 'demo'))).toBe(false);
  for (const file of [keys, document]) expect(existsSync(file)).toBe(true);
  expect(await latchkey(environment, 'demo', 'reset', '--yes', '--json')).toMatchObject({
    code: 0,
    out: expect.stringContaining('"removed":false'),
  });
}, 90_000);

/** The command at a terminal where somebody types this line. */
const atTerminal = (environment: Record<string, string>, words: string, typed: string) =>
  command('sh', ['-c', `echo ${typed} | script -qec 'bin/latchkey ${words}' /dev/null`], {
    environment: { TERM: 'xterm', ...environment },
  });

test('colours are for terminals, and NO_COLOR switches them off there too', async () => {
  const environment = { DATA_DIR: join(folder.path, 'colours') };
  const colour = '\u001b[32m';
  expect((await atTerminal(environment, 'config check', '')).out).toContain(colour);
  expect((await atTerminal({ ...environment, NO_COLOR: '1' }, 'config check', '')).out).not.toContain('\u001b[3');
  expect((await latchkey(environment, 'config', 'check')).out).not.toContain(colour);
}, 60_000);

test('it runs through a link from another folder, by npx and by npm, and reads files from where one stands', async () => {
  const away = join(folder.path, 'elsewhere');
  mkdirSync(away);
  writeFileSync(join(away, 'mine.json'), '{ "version": 3 }');
  symlinkSync(join(import.meta.dirname, '..', '..', 'bin', 'latchkey'), join(away, 'lk'));
  const checked = await command('./lk', ['policy', 'check', 'mine.json'], { folder: away });
  expect(checked).toMatchObject({ code: exits.no.code, err: '' });
  expect(checked.out).toContain(`${join(away, 'mine.json')} is not a policy yet:\n- version is a text`);
  const version = /^latchkey \d+\.\d+\.\d+ on Node 24\./;
  expect((await command('npx', ['latchkey', '--version'])).out).toMatch(version);
  expect((await command('npm', ['run', '-s', 'latchkey', '--', '--version'])).out).toMatch(version);
}, 60_000);

test('what goes wrong goes to standard error, with its status; a secret is refused before it is read', async () => {
  expect(await latchkey({}, 'reviwer', 'add', 'mira')).toMatchObject({
    code: exits.usage.code,
    out: '',
    err: expect.stringContaining('Did you mean reviewer?'),
  });
  const settings = await latchkey({ PORT: 'many', LATCHKEY_SITENAME: 'x' }, 'migrate', '--json');
  expect(settings).toMatchObject({ code: exits.settings.code, out: '' });
  expect(JSON.parse(settings.err)).toMatchObject({ error: { code: 'settings', next: 'latchkey config check' } });
  const secret = await latchkey({}, 'migrate', '--password=hunter2', '--json');
  expect(secret).toMatchObject({ code: exits.usage.code, out: '' });
  expect(secret.err).toContain('secret_as_argument');
  expect(secret.err).not.toContain('hunter2');
}, 60_000);

test('policy explain says what the running policy comes down to', async () => {
  expect((await latchkey(live, 'policy', 'explain')).out).toContain(
    'ordinary accounts\n  a mailbox and a password: 2 roots, then a hold of 72 hours',
  );
});

// Starting and stopping, as processes: the demo starts, stops with its signal and keeps what it held; a live site runs on
// PostgreSQL and sends by SMTP; half a configuration refuses to start.
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { statement, withDatabase } from '../harness/global-setup.ts';
import { freePort } from '../harness/postgres-server.ts';
import { Fetcher } from './fetcher.ts';
import { buildOnce, latchkey, start, temporaryFolder } from './latchkey.ts';

const folder = temporaryFolder();
const database = `live_${process.pid}`;
beforeAll(() => {
  buildOnce();
}, 60_000);
afterAll(async () => {
  folder.remove();
  await statement(inject('postgresUrl'), `drop database if exists ${database} with (force)`);
});

test('the demo serves its people, ends with npm, and keeps what it held', async () => {
  const port = String(await freePort());
  const environment = { PORT: port, DATA_DIR: folder.path };
  const demo = await start(environment);
  const visitor = new Fetcher(`http://127.0.0.1:${port}`);
  const people = await visitor.get('/demo');
  expect(people.status).toBe(200);
  const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){5}/.exec(people.html)?.[0] ?? 'none';
  expect((await visitor.get('/outbox')).status).toBe(200);
  expect(await demo.stop('SIGTERM')).not.toBe(1);
  await expect(visitor.get('/')).rejects.toThrow();
  const again = await start(environment);
  expect((await visitor.get('/demo')).html).toContain(code);
  await again.stop('SIGTERM');
}, 90_000);

test('a live site opens an account over PostgreSQL and SMTP, has no demo, and gets its reviewers by command', async () => {
  const mails: string[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (piece: Buffer) => {
        text += piece.toString();
      });
      stream.on('end', () => {
        mails.push(text.replaceAll('=\r\n', ''));
        done();
      });
    },
  });
  const smtpPort = await freePort();
  await new Promise<void>((resolve) => smtp.listen(smtpPort, '127.0.0.1', resolve));
  await statement(inject('postgresUrl'), `create database ${database}`);
  const port = String(await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const environment = {
    PORT: port,
    PUBLIC_URL: origin,
    DATA_DIR: `${folder.path}/live`,
    DATABASE_URL: withDatabase(inject('postgresUrl'), database),
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    LATCHKEY_SUPPORT: 'help@example.test',
    LATCHKEY_CONDUCT_URL: 'https://example.test/conduct',
    LATCHKEY_SITE_NAME: 'Harbour Index',
  };
  const live = await start(environment);
  const visitor = new Fetcher(origin);
  expect((await visitor.get('/demo')).status).toBe(404);
  expect((await visitor.get('/outbox')).status).toBe(404);
  const password = 'eleven boats in the harbour';
  const asked = await visitor.send(await visitor.get('/sign-up'), {
    username: 'anchor',
    address: 'anchor@example.test',
    password,
  });
  expect(asked.status).toBe(200);
  await expect.poll(() => mails.length, { timeout: 20_000 }).toBeGreaterThan(0);
  const link = /http:\/\/127\.0\.0\.1:\d+\/sign-up\/confirm\/\S+/.exec(mails[0] ?? '')?.[0] ?? '';
  await visitor.send(await visitor.get(link.replace(origin, '')), {});
  const inside = await visitor.send(await visitor.get('/sign-in'), { identifier: 'anchor', password });
  expect(inside.url).toContain('/account');
  expect(inside.html).toContain('Harbour Index');
  const added = await latchkey(environment, 'reviewer', 'add', 'anchor');
  expect(added).toMatchObject({ code: 0, err: '' });
  expect(added.out).toMatch(/^anchor is a reviewer\. The account is told\.\nNext: anchor has no authenticator app yet/);
  const again = await latchkey(environment, 'reviewer', 'add', 'Anchor', '--json');
  expect(JSON.parse(again.out)).toEqual({ username: 'anchor', reviewer: true, already: true, hasAuthenticator: false });
  const nobody = await latchkey(environment, 'reviewer', 'add', 'nobody');
  expect(nobody).toMatchObject({ code: 1, out: '' });
  expect(nobody.err).toContain('There is no account named "nobody". Nothing was changed.');
  const verified = await latchkey(environment, 'record', 'verify');
  expect(verified).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^The record is whole: \d+ links\./) });
  const [kept = ''] = /\d+:[0-9a-f]{64}$/.exec(verified.out) ?? [];
  expect(await latchkey(environment, 'record', 'verify', '--kept', kept)).toMatchObject({ code: 0 });
  const forged = kept.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
  expect(await latchkey(environment, 'record', 'verify', '--kept', forged)).toMatchObject({
    code: 1,
    out: expect.stringContaining('The record breaks at position'),
  });
  await live.stop('SIGTERM');
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
}, 90_000);

test('half a live configuration refuses to start and names what is missing', async () => {
  const half = await start({ SMTP_URL: 'smtp://127.0.0.1:25', DATA_DIR: `${folder.path}/half` });
  expect(await half.ended).toBe(3);
  expect(half.output()).toMatch(/DATABASE_URL is missing[\s\S]*PUBLIC_URL is missing/);
}, 30_000);

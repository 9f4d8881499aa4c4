// Trying the mail server before a start: let in or not, in words, and no mail is sent.
import { createServer } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../../test/harness/postgres-server.ts';
import { trySmtp } from './index.ts';

const from = 'recovery@example.test';
let server: SMTPServer;
let port: number;
let mails = 0;
beforeAll(async () => {
  port = await freePort();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username }, _session, done) =>
      username === 'us' ? done(null, { user: 'us' }) : done(Object.assign(new Error('no'), { responseCode: 535 })),
    onMailFrom: (_address, _session, done) => {
      mails++;
      done();
    },
  });
  server.on('error', () => {});
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
});
afterAll(() => new Promise<void>((closed) => server.close(closed)));

test('a server that lets us in is right, with or without a password, and gets no mail', async () => {
  expect(await trySmtp({ url: `smtp://127.0.0.1:${port}`, from })).toBeUndefined();
  expect(await trySmtp({ url: `smtp://us:hunter2@127.0.0.1:${port}`, from })).toBeUndefined();
  expect(mails).toBe(0);
});

test('a wrong password is told, and not repeated', async () => {
  const said = await trySmtp({ url: `smtp://others:hunter2@127.0.0.1:${port}`, from });
  expect(said).toBe(`127.0.0.1:${port} does not let us in. Correct the user or password in SMTP_URL.`);
});

test('nobody there is told with the address', async () => {
  const empty = await freePort();
  expect(await trySmtp({ url: `smtp://us:hunter2@127.0.0.1:${empty}`, from })).toMatch(
    new RegExp(`^No mail server answers at 127\\.0\\.0\\.1:${empty}: .*correct SMTP_URL\\.$`),
  );
});

test('beyond this machine a server without TLS is told as one, with what to do', async () => {
  // 0.0.0.0 arrives at this machine, but not by a name of its loopback.
  expect(await trySmtp({ url: `smtp://0.0.0.0:${port}`, from })).toContain('?requireTLS=false');
});

test('something that is no mail server is told', async () => {
  const web = createServer((socket) => {
    socket.on('error', () => {});
    socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
  });
  await new Promise<void>((listening) => web.listen(0, '127.0.0.1', () => listening()));
  const at = web.address();
  const said = await trySmtp({ url: `smtp://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`, from });
  expect(said).toContain('127.0.0.1');
  web.close();
});

test('what is no address, and a sender that cannot be one, are told', async () => {
  expect(await trySmtp({ url: 'mail.example', from })).toContain('SMTP_URL is not an address');
  expect(await trySmtp({ url: `smtp://127.0.0.1:${port}`, from: 'nobody' })).toContain('nobody');
});

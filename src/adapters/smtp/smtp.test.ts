// Mails leave over a real SMTP server on loopback: taken, refused for good, put off, nobody there.
import { createServer, type Server } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SmtpMail, type SmtpSettings, smtpMail } from './index.ts';

interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly header: string;
  readonly body: string;
}

const taken: Taken[] = [];
const reported: unknown[] = [];
let connections = 0;
let server: SMTPServer;
let port: number;
let open: SmtpMail[] = [];

const refusal = (code: number) => Object.assign(new Error('refused for the test'), { responseCode: code });

beforeEach(async () => {
  taken.length = 0;
  reported.length = 0;
  connections = 0;
  server = newServer();
  await listen(0);
  port = portOf(server.server);
});

const listen = (at: number) => new Promise<void>((listening) => server.listen(at, '127.0.0.1', () => listening()));

function newServer(): SMTPServer {
  const made = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect: (_session, done) => {
      connections++;
      done();
    },
    onAuth: (_auth, _session, done) => done(refusal(535)),
    onMailFrom: ({ address }, _session, done) => done(address.startsWith('unwelcome') ? refusal(550) : null),
    onRcptTo: ({ address }, _session, done) => {
      const code = { nobody: 550, full: 451 }[address.split('@')[0] ?? ''];
      done(code ? refusal(code) : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const [header = '', ...body] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
        const to = session.envelope.rcptTo.map(({ address }) => address);
        if (to.includes('spam@example.test')) return done(refusal(554));
        const from = session.envelope.mailFrom;
        taken.push({ from: from ? from.address : '', to, header, body: body.join('\r\n\r\n') });
        done();
      });
    },
  });
  // A client that goes away in mid-sentence is not this test's business.
  made.on('error', () => {});
  return made;
}

afterEach(async () => {
  for (const smtp of open) smtp.close();
  open = [];
  await new Promise<void>((closed) => server.close(closed));
});

function portOf(listening: Server): number {
  const address = listening.address();
  if (typeof address !== 'object' || !address) throw new Error('the test server does not listen');
  return address.port;
}

function smtp(settings: Partial<SmtpSettings> = {}): SmtpMail {
  const opened = smtpMail({
    url: `smtp://127.0.0.1:${port}`,
    from: 'Example Index <recovery@example.test>',
    report: (fault) => reported.push(fault),
    ...settings,
  });
  open.push(opened);
  return opened;
}

const mail = { to: 'jo@example.test', subject: 'A subject', text: 'Two\nlines.\n', messageId: 'a1-b2' };

test('a mail that the server takes is accepted: sender, recipient, plain text, marked as automatic', async () => {
  expect(await smtp().send(mail)).toBe('accepted');
  expect(taken).toMatchObject([{ from: 'recovery@example.test', to: ['jo@example.test'], body: 'Two\r\nlines.\r\n' }]);
  const header = taken[0]?.header ?? '';
  expect(header).toContain('From: Example Index <recovery@example.test>');
  expect(header).toContain('To: jo@example.test');
  expect(header).toContain('Subject: A subject');
  expect(header).toContain('Auto-Submitted: auto-generated');
  expect(header).toContain('Content-Type: text/plain; charset=utf-8');
});

test('the Message-ID is the same on a repeat', async () => {
  const sending = smtp();
  await sending.send(mail);
  await sending.send(mail);
  for (const { header } of taken) expect(header).toContain('Message-ID: <a1-b2@example.test>');
});

test('several mails share a connection', async () => {
  const sending = smtp();
  for (let i = 0; i < 5; i++) expect(await sending.send(mail)).toBe('accepted');
  expect(connections).toBe(1);
});

test('an address that the server does not know bounces', async () => {
  expect(await smtp().send({ ...mail, to: 'nobody@example.test' })).toBe('bounced');
  expect(reported).toMatchObject([{ responseCode: 550 }]);
});

test('a text that the server refuses for good bounces', async () => {
  expect(await smtp().send({ ...mail, to: 'spam@example.test' })).toBe('bounced');
});

test('a mailbox that cannot take mail now is worth another try', async () => {
  expect(await smtp().send({ ...mail, to: 'full@example.test' })).toBe('deferred');
});

test('a server that refuses us says nothing about the mailbox: wrong password, unwelcome sender', async () => {
  expect(await smtp({ url: `smtp://us:wrong@127.0.0.1:${port}` }).send(mail)).toBe('deferred');
  expect(await smtp({ from: 'unwelcome@example.test' }).send(mail)).toBe('deferred');
});

test('a server that is away is worth another try, and a later mail finds it back', async () => {
  const sending = smtp();
  await new Promise<void>((closed) => server.close(closed));
  expect(await sending.send(mail)).toBe('deferred');
  server = newServer();
  await listen(port);
  expect(await sending.send(mail)).toBe('accepted');
});

test('a server that never answers is given up', async () => {
  const silent = createServer((socket) => socket.on('error', () => {}));
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
  expect(await smtp({ url: `smtp://127.0.0.1:${portOf(silent)}`, patience: 200 }).send(mail)).toBe('deferred');
  silent.close();
});

test('a subject in any script arrives whole, and so does the text', async () => {
  await smtp().send({ ...mail, subject: 'Übergabe für Zoë: 完了', text: 'Grüße, 完了\n' });
  const [, encoded = ''] = /^Subject: ((?:.+\r\n[ \t])*.+)$/m.exec(taken[0]?.header ?? '') ?? [];
  expect(decodeWords(encoded)).toBe('Übergabe für Zoë: 完了');
  expect(decodeBody(taken[0])).toBe('Grüße, 完了\n');
});

/** Just enough of RFC 2047 to read back what was sent. */
const decodeWords = (text: string) =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_all, kind: string, word: string) =>
      kind.toLowerCase() === 'b' ? `b:${word};` : unquote(word.replaceAll('_', ' ')),
    )
    .replace(/(?:b:([^;]*);)+/g, (all) =>
      Buffer.concat([...all.matchAll(/b:([^;]*);/g)].map(([, word = '']) => Buffer.from(word, 'base64'))).toString(
        'utf8',
      ),
    );
const unquote = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
const decodeBody = (mail: Taken | undefined) => {
  const base64 = /Content-Transfer-Encoding: base64/i.test(mail?.header ?? '');
  const text = base64
    ? Buffer.from(mail?.body ?? '', 'base64').toString('utf8')
    : unquote((mail?.body ?? '').replaceAll('=\r\n', ''));
  return text.replaceAll('\r\n', '\n');
};

test('a sender that cannot stand in a header refuses to start', () => {
  for (const from of ['nobody', 'a@b, c@d', 'X\r\nBcc: x@evil.test <a@b.test>'])
    expect(() => smtp({ from })).toThrow('cannot send');
});

test('beyond loopback a link is not sent in the clear unless the operator asks for it', async () => {
  // 0.0.0.0 arrives at this machine, but not by a name of its loopback.
  const away = `smtp://0.0.0.0:${port}`;
  expect(await smtp({ url: away }).send(mail)).toBe('deferred');
  expect(taken).toEqual([]);
  expect(await smtp({ url: `${away}?requireTLS=false` }).send(mail)).toBe('accepted');
});

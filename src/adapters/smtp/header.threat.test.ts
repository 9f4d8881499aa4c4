// Header injection: a line's end in an address or a subject never becomes a second recipient, header or body.
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type SmtpMail, smtpMail } from './index.ts';

const taken: { recipients: string[]; raw: string }[] = [];
let server: SMTPServer;
let smtp: SmtpMail;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      let raw = '';
      stream.on('data', (chunk: Buffer) => {
        raw += chunk.toString('utf8');
      });
      stream.on('end', () => {
        taken.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  smtp = smtpMail({ url: `smtp://127.0.0.1:${port}`, from: 'recovery@example.test', report: () => {} });
});
afterAll(async () => {
  smtp.close();
  await new Promise<void>((closed) => server.close(closed));
});
beforeEach(() => {
  taken.length = 0;
});

const lineEnds = ['\r\n', '\n', '\r', '\n\r', '\0\r\n', '\u2028', '\u0085', '\v\f\n'];
const cargo = ['Bcc: thief@evil.test', 'X-Evil: yes', '\r\nA body of my own', ' folded\r\nBcc: thief@evil.test'];
const mail = { to: 'jo@example.test', subject: 'A subject', text: 'Text.\n', messageId: 'a1' };

test.each(lineEnds.flatMap((end) => cargo.map((text) => [JSON.stringify(end + text), end + text])))(
  'in a subject %s stays in the subject',
  async (_name, text) => {
    expect(await smtp.send({ ...mail, subject: `A subject${text}` })).toBe('accepted');
    expect(taken[0]?.recipients).toEqual(['jo@example.test']);
    const [header = '', ...body] = taken[0]?.raw.split('\r\n\r\n') ?? [];
    const names = header
      .replace(/\r\n[ \t]/g, ' ')
      .split('\r\n')
      .map((line) => line.split(':')[0]?.toLowerCase());
    const ours = [
      'from',
      'to',
      'subject',
      'message-id',
      'date',
      'mime-version',
      'auto-submitted',
      'content-type',
      'content-transfer-encoding',
    ];
    expect(names).toHaveLength(ours.length);
    expect(new Set(names)).toEqual(new Set(ours));
    expect(body).toEqual(['Text.\r\n']);
  },
);

const hostile = [
  ...lineEnds.map((end) => `jo@example.test${end}Bcc: thief@evil.test`),
  ...lineEnds.map((end) => `jo@example.test${end}RCPT TO:<thief@evil.test>`),
  'jo@example.test, thief@evil.test',
  'jo@example.test;thief@evil.test',
  'jo@example.test thief@evil.test',
  '"jo@example.test" <thief@evil.test>',
  '<thief@evil.test>jo@example.test',
  'jo@example.test>ORCPT=x',
  'thief@evil.test(jo@example.test)',
  'a@b@c',
  '@example.test',
  'jo@',
  '',
  `${'a'.repeat(250)}@example.test`,
];
test.each(hostile.map((to) => [JSON.stringify(to).slice(0, 60), to]))(
  'the recipient %s is refused, nothing is sent',
  async (_name, to) => {
    expect(await smtp.send({ ...mail, to })).toBe('bounced');
    expect(taken).toEqual([]);
  },
);

test('a text holding a lone dot or an SMTP command is text', async () => {
  const text = 'First.\n.\nQUIT\nMAIL FROM:<thief@evil.test>\n';
  expect(await smtp.send({ ...mail, text })).toBe('accepted');
  expect(taken).toHaveLength(1);
  expect(taken[0]?.raw.endsWith('First.\r\n.\r\nQUIT\r\nMAIL FROM:<thief@evil.test>\r\n')).toBe(true);
});

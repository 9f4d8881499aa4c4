// What only a real connection can say: odd request lines, headers without end, forged names, an upload that breaks off.
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliverNotices } from '../../src/notices/index.ts';
import { tokenFor } from './forms.ts';
import { openHouse, type WrongHouse } from './house.ts';
import { withDraft } from './visitors.ts';

let house: WrongHouse;
let port: number;
beforeAll(async () => {
  house = await openHouse();
  await house.app.listen({ port: 0, host: '127.0.0.1' });
  port = (house.app.server.address() as AddressInfo).port;
});
afterAll(() => house.close());

/** Everything that comes back until the other side is done, at most two seconds. */
async function tell(...pieces: readonly (string | Buffer)[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (more) => {
    answer += more.toString('latin1');
  });
  socket.on('error', () => {});
  for (const piece of pieces) socket.write(piece);
  socket.setTimeout(2000, () => socket.destroy());
  await once(socket, 'close');
  expect(house.faults()).toEqual([]);
  return answer;
}
const status = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const host = `Host: 127.0.0.1:4400`;
const end = 'Connection: close\r\n\r\n';

test.each([
  ['cookies of 40,000 bytes', `GET / HTTP/1.1\r\n${host}\r\nCookie: a=${'x'.repeat(40_000)}\r\n${end}`, 431],
  ['a thousand cookies', `GET / HTTP/1.1\r\n${host}\r\n${'Cookie: a=b\r\n'.repeat(2000)}${end}`, 431],
  ['an address of 40,000 characters', `GET /${'x'.repeat(40_000)} HTTP/1.1\r\n${host}\r\n${end}`, 431],
  ['no HTTP', 'EHLO mail.example\r\n\r\n', 400],
  [
    'two lengths',
    `POST /sign-in HTTP/1.1\r\n${host}\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n${end}0\r\n\r\n`,
    400,
  ],
])('%s: a page in words', async (_what, request, wanted) => {
  const answer = await tell(request);
  expect(status(answer)).toBe(wanted);
  expect(answer).toMatch(/content-type: text\/html/i);
  expect(answer).toMatch(/<h1>[^<]{10,}<\/h1>/);
  expect(answer).not.toMatch(/"statusCode"|xxxxx/);
});

test.each([
  ['the whole address, as proxies ask', `GET http://127.0.0.1:4400/policy HTTP/1.1\r\n${host}\r\n${end}`, 200],
  ['a whole address elsewhere', `GET http://evil.test/policy HTTP/1.1\r\n${host}\r\n${end}`, 200],
  ['nothing but a star', `OPTIONS * HTTP/1.1\r\n${host}\r\n${end}`, 404],
  ['no name', `GET /policy HTTP/1.0\r\n\r\n`, 421],
  ['two names', `GET /policy HTTP/1.1\r\n${host}\r\nHost: evil.test\r\n${end}`, 200],
  ['backslashes', `GET \\\\evil.test\\x HTTP/1.1\r\n${host}\r\n${end}`, 404],
  ['two slashes', `GET //evil.test/policy HTTP/1.1\r\n${host}\r\n${end}`, 404],
  ['a tunnel', `CONNECT evil.test:443 HTTP/1.1\r\n${host}\r\n${end}`, 404],
])('a request line with %s', async (_what, request, wanted) => {
  const answer = await tell(request);
  // Node ends a tunnel without a word.
  if (answer !== '') expect([wanted, 400]).toContain(status(answer));
  expect(answer).not.toMatch(/location:.*evil/i);
});

test('names that a proxy or a stranger puts into headers change no link and no mail', async () => {
  const { visitor } = await withDraft(house);
  const forged = {
    'x-forwarded-host': 'evil.test',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '203.0.113.9\r\n',
    forwarded: 'host=evil.test',
    'x-original-url': '/console',
    'x-http-method-override': 'DELETE',
    referer: 'https://evil.test/',
  };
  const token = await tokenFor({ visitor });
  const page = await visitor.send({
    method: 'POST',
    url: '/request/mailbox',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...forged },
    payload: `_csrf=${token}&address=asked@else.test`,
  });
  await deliverNotices(house.world);
  const mail = house.world.mails.findLast(({ to }) => to === 'asked@else.test');
  expect(page.status).toBe(200);
  expect(mail?.text).toContain(`${house.world.site.origin}/request/mailbox/`);
  expect(`${page.html}${mail?.text}`).not.toContain('evil.test');
});

test('an upload that breaks off leaves nothing behind and is nobody’s fault', async () => {
  const { visitor } = await withDraft(house);
  const token = await tokenFor({ visitor });
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const part = (name: string, more = '') => `--b\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n`;
  const body = `${part('_csrf')}${token}\r\n${part('kind')}official-id\r\n${part('file', '; filename="a.jpg"')}\u00ff\u00d8\u00ff`;
  const socket = connect(port, '127.0.0.1');
  socket.write(
    `POST /request/documents HTTP/1.1\r\n${host}\r\nCookie: ${cookie}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000000\r\n\r\n${body}`,
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(house.faults()).toEqual([]);
  expect(house.world.stored.size).toBe(0);
  expect(await tell(`GET /policy HTTP/1.1\r\n${host}\r\n${end}`)).toContain('200 OK');
});

// security.txt as RFC 9116 wants it, and where a password manager finds the page for a new password.
import { expect, test } from 'vitest';
import { houseWithoutDatabase } from '../../../../test/harness/house.ts';
import { visit } from '../../../../test/harness/visitor.ts';
import { days } from '../../../kernel/index.ts';
import { buildApp, type House } from '../../kit/index.ts';
import { helpPlace } from './routes.tsx';

const now = new Date('2026-09-01T12:00:00Z');

async function ask(site: Partial<House['site']>, path: string) {
  const house = { ...houseWithoutDatabase(site), clock: { now: () => now } };
  const app = await buildApp(house, { places: [helpPlace] });
  const { host } = new URL(house.site.origin);
  const answer = await app.inject({ url: path, headers: { host } });
  const page = await visit(app).get('/help/contact/report');
  await app.close();
  return { answer, page };
}

const fields = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(': '));

test('it names the contact, an end less than a year away, the languages, and where it is the original', async () => {
  const site = { origin: 'https://recovery.index.test', securityContact: 'security@index.test' };
  const { answer } = await ask(site, '/.well-known/security.txt');
  expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  const said = Object.fromEntries(fields(answer.body));
  expect(said).toMatchObject({
    Contact: 'mailto:security@index.test',
    Canonical: 'https://recovery.index.test/.well-known/security.txt',
    'Preferred-Languages': 'en, de',
  });
  const left = Date.parse(said.Expires) - now.getTime();
  expect(left).toBeGreaterThan(days(30));
  expect(left).toBeLessThan(days(365));
});

test('a page is named as it is; a contact without a form of its own has no file, and none is talked of', async () => {
  const web = await ask({ securityContact: 'https://index.test/security' }, '/.well-known/security.txt');
  expect(web.answer.body).toContain('Contact: https://index.test/security\n');
  expect(web.page.html).toContain('href="/.well-known/security.txt"');
  for (const securityContact of ['http://index.test/security', 'the desk in room 7', 'a@b.test\nContact: evil']) {
    const none = await ask({ securityContact }, '/.well-known/security.txt');
    expect(none.answer.statusCode).toBe(404);
    expect(none.page.html).not.toContain('security.txt');
  }
});

test('the older place leads to it, and change-password to the password page', async () => {
  const { answer } = await ask({}, '/security.txt');
  expect(answer.headers.location).toBe('/.well-known/security.txt');
  const password = await ask({}, '/.well-known/change-password');
  expect(password.answer.headers.location).toBe('/account/password');
});

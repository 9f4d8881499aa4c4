// The settings: demo with none of the live ones, live with all of them, and every mistake named at once.
import { expect, test } from 'vitest';
import { readConfig } from './index.ts';

const live = {
  DATABASE_URL: 'postgres://localhost/latchkey',
  SMTP_URL: 'smtp://localhost:25',
  PUBLIC_URL: 'https://recovery.example.test/',
  LATCHKEY_SUPPORT: 'help@example.test',
  LATCHKEY_CONDUCT_URL: 'https://example.test/conduct',
};

test('with nothing set it is a demo on loopback, port 4400', () => {
  expect(readConfig({})).toMatchObject({ place: { mode: 'demo' }, host: '127.0.0.1', port: 4400 });
});

test('with all live settings it is live, and links have no double slash', () => {
  expect(readConfig(live).place).toMatchObject({ mode: 'live', publicUrl: 'https://recovery.example.test' });
});

test.each(['DATABASE_URL', 'SMTP_URL', 'PUBLIC_URL'])(
  'one live setting alone (%s) refuses to start and names the other two',
  (given) => {
    const others = ['DATABASE_URL', 'SMTP_URL', 'PUBLIC_URL'].filter((name) => name !== given);
    const start = () => readConfig({ [given]: 'https://one.example.test' });
    for (const other of others) expect(start).toThrow(`${other} is missing`);
  },
);

test('every mistake is named at once', () => {
  const start = () =>
    readConfig({ ...live, PORT: 'many', PUBLIC_URL: 'ftp://x', LATCHKEY_SITENAME: 'x', LATCHKEY_SUPPORT: '' });
  for (const name of ['PORT', 'PUBLIC_URL', 'LATCHKEY_SITENAME', 'LATCHKEY_SUPPORT']) expect(start).toThrow(name);
});

test('a demo cannot be opened to a network', () => {
  expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow('HOST');
});

test('the site speaks English unless it is told to speak another of its languages', () => {
  const spoken = (LATCHKEY_LANGUAGE: string) => readConfig({ LATCHKEY_LANGUAGE }).site.language;
  expect([spoken(''), spoken('de')]).toEqual(['en', 'de']);
  for (const other of ['fr', 'en-XA', 'DE']) expect(() => spoken(other)).toThrow('it can be en or de');
});

test('the value is frozen', () => {
  expect(Object.isFrozen(readConfig({}))).toBe(true);
});

// What an operator is shown of the settings: where each came from, and never a secret.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lookAtSettings, readConfig } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'latchkey-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const live = {
  DATABASE_URL: 'postgres://latchkey:hunter2@db.example/latchkey?sslpassword=hunter2&sslmode=require',
  SMTP_URL: 'smtps://mail:hunter2@mail.example:465',
  PUBLIC_URL: 'https://recovery.example.test',
  LATCHKEY_SUPPORT: 'help@example.test',
  LATCHKEY_CONDUCT_URL: 'https://example.test/conduct',
};
const seen = (environment: Record<string, string>, name: string) =>
  lookAtSettings(environment).settings.find((setting) => setting.name === name);

test('each setting says where it came from', () => {
  expect(seen({}, 'DATABASE_URL')).toEqual({ name: 'DATABASE_URL', value: undefined, from: 'not set' });
  expect(seen({}, 'PORT')).toEqual({ name: 'PORT', value: '4400', from: 'default' });
  expect(seen({ PORT: '80' }, 'PORT')).toEqual({ name: 'PORT', value: '80', from: 'environment' });
  expect(
    seen({ ...live, DATABASE_URL: '', DATABASE_URL_FILE: file('a', live.DATABASE_URL) }, 'DATABASE_URL'),
  ).toMatchObject({
    from: 'file',
  });
});

test('secrets are masked wherever an address can hold them, and an address that cannot be read is not shown at all', () => {
  expect(seen(live, 'DATABASE_URL')?.value).toBe(
    'postgres://latchkey:***@db.example/latchkey?sslpassword=***&sslmode=require',
  );
  expect(JSON.stringify(lookAtSettings(live).settings)).not.toContain('hunter2');
  expect(seen({ ...live, SMTP_URL: 'mail.example hunter2' }, 'SMTP_URL')?.value).toBe('***');
});

test('a secret comes from a file too, without the line end an editor leaves', () => {
  const { DATABASE_URL, SMTP_URL, ...others } = live;
  const environment = {
    ...others,
    DATABASE_URL_FILE: file('database', `${DATABASE_URL}\n`),
    SMTP_URL_FILE: file('smtp', SMTP_URL),
  };
  expect(readConfig(environment).place).toMatchObject({ mode: 'live', databaseUrl: DATABASE_URL, smtpUrl: SMTP_URL });
});

test('a file that is not there, is empty, or stands beside the setting itself is a mistake, and never makes a demo', () => {
  const problems = (environment: Record<string, string>) => lookAtSettings(environment).problems.join('\n');
  expect(problems({ DATABASE_URL_FILE: join(folder, 'none') })).toContain('DATABASE_URL_FILE cannot be read');
  expect(problems({ DATABASE_URL_FILE: join(folder, 'none') })).toContain('SMTP_URL is missing');
  expect(problems({ ...live, DATABASE_URL: '', DATABASE_URL_FILE: file('empty', '\n') })).toContain('which is empty');
  expect(problems({ ...live, SMTP_URL_FILE: file('both', live.SMTP_URL) })).toContain('are both set');
});

test('a mistyped setting is told with the nearest one', () => {
  expect(lookAtSettings({ LATCHKEY_SITENAME: 'x' }).problems).toEqual([
    'LATCHKEY_SITENAME is not a setting of Latchkey; did you mean LATCHKEY_SITE_NAME? docs/settings.md lists them',
  ]);
  expect(lookAtSettings({ LATCHKEY_NONSENSE_OF_MINE: 'x' }).problems.join()).not.toContain('did you mean');
});

// `latchkey config check`: each setting with where it came from, and everything a start will need, tried.
import { styleText } from 'node:util';
import { trySmtp } from '../../../adapters/smtp/index.ts';
import { type Config, lookAtSettings, type Setting } from '../../../config/index.ts';
import { checkDatabase } from '../check/database.ts';
import { type Finding, fail, pass } from '../check/finding.ts';
import { checkHost } from '../check/host.ts';
import type { Command } from '../command.ts';

export const configCheck: Command = {
  name: 'config check',
  summary: 'shows every setting, and tries everything a start needs',
  details:
    'Tries the folder, the keys, the database and its migrations, both clocks, the policy and the mail server. It changes\n' +
    'nothing and sends no mail. Passwords in addresses are masked. Exit status 1 when one check fails; a warning is no failure.',
  examples: [
    ['latchkey config check', 'before a start, and when something is wrong'],
    ['latchkey config check --json', 'for a program'],
  ],
  run: async ({ environment }) => {
    const { settings, problems, config } = lookAtSettings(environment);
    const findings = config
      ? [pass('settings', `they fit, for a ${config.place.mode} site`), ...(await tryAll(config))]
      : problems.map((problem) => fail('settings', problem));
    const failed = findings.filter(({ outcome }) => outcome === 'fail').length;
    return {
      text: [...settingLines(settings), '', ...findings.map(findingLine), '', closing(findings, failed, !config)].join(
        '\n',
      ),
      json: {
        ok: failed === 0,
        settings: settings.map((one) => ({ ...one, value: one.value ?? null })),
        checks: findings,
      },
      ...(failed > 0 ? { exit: 'no' as const } : {}),
    };
  },
};

const tryAll = async (config: Config): Promise<readonly Finding[]> => [
  ...checkHost(config),
  ...(await checkDatabase(config)),
  await checkMail(config),
];

async function checkMail({ place }: Config): Promise<Finding> {
  if (place.mode === 'demo') return pass('mail', 'caught, and shown at /outbox');
  const wrong = await trySmtp({ url: place.smtpUrl, from: place.mailFrom });
  return wrong === undefined
    ? pass('mail', `the server lets us in; mails come from ${place.mailFrom}`)
    : fail('mail', wrong);
}

const columns = (cells: readonly (readonly [text: string, width: number])[]): string =>
  cells
    .map(([text, width]) => text.padEnd(width))
    .join('  ')
    .trimEnd();

function settingLines(settings: readonly Setting[]): readonly string[] {
  const width = (of: (setting: Setting) => string) => Math.max(...settings.map((setting) => of(setting).length));
  const value = (setting: Setting) => setting.value ?? '';
  const [name, said] = [width((setting) => setting.name), Math.min(width(value), 60)];
  return settings.map((setting) =>
    columns([
      [setting.name, name],
      [value(setting), said],
      [setting.from, 0],
    ]),
  );
}

const colours = { pass: 'green', warn: 'yellow', fail: 'red' } as const;

function findingLine({ name, outcome, said }: Finding): string {
  const [first = '', ...rest] = said.split('\n');
  const start = `${styleText(colours[outcome], outcome)}  ${name.padEnd(10)}  `;
  return [`${start}${first}`, ...rest.map((line) => `${' '.repeat(18)}${line}`)].join('\n');
}

function closing(findings: readonly Finding[], failed: number, tooEarly: boolean): string {
  if (tooEarly)
    return 'Correct the settings first; the database, the mail server and the rest are tried once they fit.';
  return failed === 0 ? 'Everything a start needs is there.' : `${failed} of ${findings.length} checks failed.`;
}

// Demo or live. Demo exists only while none of the three live settings is given; live wants all three, so that a
// half-configured site never starts with caught mails or a throw-away database.
import type { Reader } from './reader.ts';

export interface Demo {
  readonly mode: 'demo';
}
export interface Live {
  readonly mode: 'live';
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  /** Where people reach the site, without a trailing slash. */
  readonly publicUrl: string;
}

const liveSettings = ['DATABASE_URL', 'SMTP_URL', 'PUBLIC_URL'] as const;
type LiveSetting = (typeof liveSettings)[number];

export function placeOf(read: Reader): Demo | Live {
  const said: Record<LiveSetting, string | undefined> = {
    DATABASE_URL: read.secret('DATABASE_URL', 'DATABASE_URL_FILE'),
    SMTP_URL: read.secret('SMTP_URL', 'SMTP_URL_FILE'),
    PUBLIC_URL: read.optional('PUBLIC_URL'),
  };
  const missing = liveSettings.filter((name) => said[name] === undefined);
  if (missing.length === liveSettings.length) return { mode: 'demo' };
  for (const name of missing) {
    const given = liveSettings.filter((other) => !missing.includes(other)).join(' and ');
    read.refuse(name, `is missing: ${given} given, so this is a live site, which needs ${liveSettings.join(', ')}`);
  }
  const publicUrl = read.url('PUBLIC_URL', '');
  return {
    mode: 'live',
    databaseUrl: said.DATABASE_URL ?? '',
    smtpUrl: said.SMTP_URL ?? '',
    mailFrom: read.text('LATCHKEY_MAIL_FROM', publicUrl ? `recovery@${new URL(publicUrl).hostname}` : ''),
    publicUrl: publicUrl.replace(/\/+$/, ''),
  };
}

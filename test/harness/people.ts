// People for tests: an account with a confirmed address, and where wanted an authenticator and a sheet that works.
import { generateSync } from 'otplib';
import { installSheet, makeSheet } from '../../src/accounts/codes/index.ts';
import { installFactor, newSecret } from '../../src/accounts/factors/index.ts';
import { openAccount } from '../../src/accounts/identity/index.ts';
import { hashPassword } from '../../src/accounts/passwords/index.ts';
import type { StagedSheet, Tier } from '../../src/directory/index.ts';
import { type AccountId, type Duration, minutes, type World } from '../../src/kernel/index.ts';
import type { Visitor } from './visitor.ts';

export interface Person {
  readonly account: AccountId;
  readonly username: string;
  readonly address: string;
  readonly password: string;
  readonly secret: string;
  readonly sheet: StagedSheet;
  /** What the person's app shows now, or would show on a clock that is off. */
  readonly appCode: (off?: Duration) => string;
}

interface Wanted {
  readonly username?: string;
  readonly tier?: Tier;
  readonly factor?: boolean;
  readonly sheet?: boolean;
}

/** A code with everything a code has, on nobody's sheet. */
export const codeOfNobody = '3AHR-Z6DM-V29G-QY5C-KT18-FPX2';

let opened = 0;
const personsPassword = 'correct horse battery staple';

/** Time passes while the factor is installed, so that what the app shows afterwards was never used. */
export async function openPerson(
  world: World & { readonly pass: (wait: Duration) => void },
  { username = `person-${++opened}`, tier = 'ordinary', factor = true, sheet = factor }: Wanted = {},
): Promise<Person> {
  const address = `${username}@example.test`;
  const passwordHash = await hashPassword(world, personsPassword);
  const secret = newSecret(world.random);
  const person = await world.db.write(async (tx) => {
    const account = await openAccount(world, tx, { username, address, confirmed: true, passwordHash, tier });
    if (!account.ok) throw new Error(account.refusal.code);
    const step = Math.floor(world.clock.now().getTime() / 30_000);
    if (factor) await installFactor(world, tx, { account: account.value, name: 'Old phone', secret, step });
    const made = await makeSheet(world, tx, account.value);
    if (sheet) await installSheet(world, tx, account.value, made, world.clock.now());
    return { account: account.value, sheet: made };
  });
  world.pass(minutes(5));
  const appCode = (off = minutes(0)) =>
    generateSync({ secret, epoch: Math.floor((world.clock.now().getTime() + off) / 1000) });
  return { ...person, username, address, password: personsPassword, secret, appCode };
}

/** Signs a visitor in on the pages, as the person does. */
export async function signInVisitor(visitor: Visitor, person: Person): Promise<void> {
  const { username: identifier, password } = person;
  const second = await visitor.submit(await visitor.get('/sign-in'), { identifier, password });
  if (second.url.startsWith('/sign-in/code')) await visitor.submit(second, { code: person.appCode() });
  if (!visitor.cookies.has('session')) throw new Error(`not signed in: ${second.text}`);
}

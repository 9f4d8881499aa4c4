// What the contract suite is asked about: an implementation, and in each test somebody's account of its own.
import { generateSync } from 'otplib';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type AccountId, newId, type OperationId } from '../kernel/index.ts';
import type { Directory } from './contract.ts';

/** Somebody to open an account for: with this password, one authenticator and one active sheet, set up some days ago. */
export interface Person {
  readonly username: string;
  readonly password: string;
  /** Confirmed, the first one primary. */
  readonly addresses: readonly string[];
}
export interface Implementation {
  readonly directory: Directory;
  /** The time this implementation goes by. */
  readonly now: () => Date;
  readonly open: (person: Person) => Promise<{ readonly account: AccountId; readonly codes: readonly string[] }>;
  readonly close: () => Promise<void>;
}

/** The test's own person, account and operation, read anew in each test. */
export interface Subject {
  readonly directory: Directory;
  readonly person: Person;
  readonly account: AccountId;
  readonly codes: readonly string[];
  readonly operation: OperationId;
  readonly time: () => Date;
  readonly openAnother: () => Promise<AccountId>;
  /** What an authenticator app shows now, or would show with its clock off. */
  readonly appCode: (secret: string, offSeconds?: number) => string;
}

export const random = { bytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) };
export const newOperation = (): OperationId => newId<'operation'>(random);

let people = 0;
const somebody = (): Person => {
  people++;
  return {
    username: `Person-${people}`,
    password: `an old lamp on the stairs ${people}`,
    addresses: [`person${people}@example.test`, `second${people}@example.org`],
  };
};

/** Inside a `describe`: opens the implementation once and an account for each test. */
export function prepare(implement: () => Promise<Implementation>): Subject {
  let made: Implementation;
  let now: Pick<Subject, 'person' | 'account' | 'codes' | 'operation'>;
  beforeAll(async () => {
    made = await implement();
  });
  afterAll(() => made.close());
  beforeEach(async () => {
    const person = somebody();
    now = { person, ...(await made.open(person)), operation: newOperation() };
  });
  return {
    get directory() {
      return made.directory;
    },
    get person() {
      return now.person;
    },
    get account() {
      return now.account;
    },
    get codes() {
      return now.codes;
    },
    get operation() {
      return now.operation;
    },
    time: () => made.now(),
    openAnother: async () => (await made.open(somebody())).account,
    appCode: (secret, offSeconds = 0) =>
      generateSync({ secret, epoch: Math.floor(made.now().getTime() / 1000) + offSeconds }),
  };
}

/** The value of an answer that has to be granted. */
export function granted<Value>(answer: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
  return answer.value;
}
export const refused = (code: string) => ({ ok: false, refusal: { code } });

// A world for tests: real PostgreSQL of its own, a clock that the test moves, mails and files that can be looked at.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { loadKeys } from '../../src/adapters/keys/index.ts';
import { migrate, type OpenDatabase, openDatabase } from '../../src/adapters/postgres/index.ts';
import { systemRandom } from '../../src/adapters/system/index.ts';
import {
  after,
  type Duration,
  type Files,
  type JobName,
  type MailMessage,
  type MailOutcome,
  type Site,
  type World,
} from '../../src/kernel/index.ts';
import { statement, withDatabase } from './global-setup.ts';

export interface TestWorld extends World {
  readonly opened: OpenDatabase;
  /** Moves the clock forward. */
  readonly pass: (wait: Duration) => void;
  readonly setClock: (at: string) => void;
  /** Every mail that was sent, in order. */
  readonly mails: MailMessage[];
  /** What the next sends answer; `accepted` when nothing is said. */
  readonly mailOutcomes: MailOutcome[];
  readonly woken: JobName[];
  readonly stored: Map<string, Uint8Array>;
  readonly close: () => Promise<void>;
}

export const testSite: Site = {
  name: 'Example Index',
  origin: 'http://127.0.0.1:4400',
  supportContact: 'support@example.test',
  securityContact: 'security@example.test',
  mailFrom: 'recovery@example.test',
  conductUrl: 'https://example.test/conduct',
  language: 'en',
  demo: false,
};

interface Wanted {
  /** `embedded` is the engine of `npm start`; PostgreSQL otherwise. */
  readonly engine?: 'postgres' | 'embedded';
  readonly site?: Partial<Site>;
}

/** Opens a world on a fresh database with every migration applied. Starts at 1 September 2026, noon UTC. */
export async function openTestWorld(wanted: Wanted = {}): Promise<TestWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-world-'));
  const { opened, drop } = wanted.engine === 'embedded' ? await embedded(join(folder, 'database')) : await onPostgres();
  let now = new Date('2026-09-01T12:00:00Z');
  const mails: MailMessage[] = [];
  const mailOutcomes: MailOutcome[] = [];
  const woken: JobName[] = [];
  const stored = new Map<string, Uint8Array>();
  return {
    opened,
    db: opened.database,
    clock: { now: () => now },
    random: systemRandom,
    keys: loadKeys(join(folder, 'keys.json'), true),
    mail: {
      send: async (message) => {
        const outcome = mailOutcomes.shift() ?? 'accepted';
        if (outcome === 'accepted') mails.push(message);
        return outcome;
      },
    },
    files: filesIn(stored),
    wake: { wake: async (_tx, job) => void woken.push(job) },
    site: { ...testSite, ...wanted.site },
    pass: (wait) => {
      now = after(now, wait);
    },
    setClock: (at) => {
      now = new Date(at);
    },
    mails,
    mailOutcomes,
    woken,
    stored,
    close: async () => {
      await opened.close();
      await drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Engine {
  readonly opened: OpenDatabase;
  readonly drop: () => Promise<void>;
}

/** A copy of the migrated template, with 20 connections. */
async function onPostgres(): Promise<Engine> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  const url = inject('postgresUrl');
  await statement(url, `create database ${name} template ${inject('template')}`);
  const opened = await openDatabase({ url: withDatabase(url, name), connections: 20 });
  return { opened, drop: () => statement(url, `drop database if exists ${name} with (force)`) };
}

async function embedded(directory: string): Promise<Engine> {
  const opened = await openDatabase({ directory });
  await migrate(opened, 'migrations');
  return { opened, drop: async () => {} };
}

const filesIn = (stored: Map<string, Uint8Array>): Files => ({
  put: async (name, sealed) => void stored.set(name, sealed),
  get: async (name) => stored.get(name),
  destroy: async (name) => void stored.delete(name),
});

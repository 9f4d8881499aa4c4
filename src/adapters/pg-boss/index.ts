// The job queue: pg-boss in the same database, woken inside the caller's transaction.
// It only wakes. What is due is decided by columns and the Clock, so a lost or early wake does no harm.
import { fromKysely, PgBoss } from 'pg-boss';
import type { JobName, Wake } from '../../kernel/index.ts';
import { type OpenDatabase, transactionOf } from '../postgres/index.ts';

/** A record, so that a job nobody queues does not compile. */
const jobs: Record<JobName, true> = {
  'deliver-notices': true,
  'send-reset-mails': true,
  'advance-requests': true,
  'complete-take-backs': true,
  'abandon-sheets': true,
  'destroy-documents': true,
  forget: true,
  'chain-record': true,
};
const jobNames = Object.keys(jobs) as readonly JobName[];

/** Wakes carry nothing, so any number of them is answered by doing once what is due. */
const wakesAtOnce = 1000;

export interface Queue {
  readonly wake: Wake;
  /** Runs `handle` whenever its job is woken, and once a minute in case a wake was lost. Errors are reported and retried. */
  readonly work: (handle: (job: JobName) => Promise<void>) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function openQueue(
  { pool }: Pick<OpenDatabase, 'pool'>,
  report: (fault: unknown) => void,
): Promise<Queue> {
  const boss = new PgBoss({ db: { executeSql: (text, values) => pool.query(text, values) }, schema: 'jobs' });
  boss.on('error', report);
  await boss.start();
  for (const job of jobNames) {
    await boss.createQueue(job, { policy: 'standard', retryLimit: 3, retryDelay: 2, deleteAfterSeconds: 3600 });
    // What fell due while the house was closed. It also lets pg-boss read the queue now, and not inside somebody's
    // transaction: the embedded engine has no second connection to read it with.
    await boss.send(job, {});
  }
  return {
    wake: {
      wake: async (tx, job, at) => {
        await boss.send(job, {}, { db: fromKysely(transactionOf(tx)), ...(at ? { startAfter: at } : {}) });
      },
    },
    work: async (handle) => {
      for (const job of jobNames) {
        await boss.work(job, { pollingIntervalSeconds: 0.5, batchSize: wakesAtOnce }, () => handle(job));
        await boss.schedule(job, '* * * * *');
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 3000 }),
  };
}

// The job queue: pg-boss in the same database, woken inside the caller's transaction.
// It only wakes. What is due is decided by columns and the Clock, so a lost or early wake does no harm.
import { fromKysely, PgBoss } from 'pg-boss';
import type { JobName, Wake } from '../../kernel/index.ts';
import { type OpenDatabase, transactionOf } from '../postgres/index.ts';

const jobNames: readonly JobName[] = [
  'deliver-notices',
  'send-reset-mails',
  'advance-requests',
  'complete-take-backs',
  'destroy-documents',
  'chain-record',
];

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
  for (const job of jobNames)
    await boss.createQueue(job, { policy: 'standard', retryLimit: 3, retryDelay: 2, deleteAfterSeconds: 3600 });
  return {
    wake: {
      wake: async (tx, job, at) => {
        await boss.send(job, {}, { db: fromKysely(transactionOf(tx)), ...(at ? { startAfter: at } : {}) });
      },
    },
    work: async (handle) => {
      for (const job of jobNames) {
        await boss.work(job, { pollingIntervalSeconds: 0.5, batchSize: 1 }, () => handle(job));
        await boss.schedule(job, '* * * * *');
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 3000 }),
  };
}

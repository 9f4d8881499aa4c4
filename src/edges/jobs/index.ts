// The worker: what each job does when it is woken. Every one looks for what is due by the Clock, so that it may run at any
// time, twice, or late.
import { abandonSheets } from '../../accounts/codes/index.ts';
import { sendResetMails } from '../../accounts/reset/index.ts';
import type { JobName } from '../../kernel/index.ts';
import { deliverNotices } from '../../notices/index.ts';
import { chainRecord } from '../../record/index.ts';
import { forgetMessages } from '../../recovery/contact/index.ts';
import { destroyDocuments } from '../../recovery/documents/index.ts';
import { advanceRequests, completeTakeBacks, forgetRequests } from '../../recovery/requests/index.ts';
import { forgetWords } from '../../recovery/review/index.ts';
import type { House } from '../kit/index.ts';

const jobs: Record<JobName, (house: House) => Promise<unknown>> = {
  'send-reset-mails': sendResetMails,
  'advance-requests': advanceRequests,
  'complete-take-backs': completeTakeBacks,
  'abandon-sheets': abandonSheets,
  'destroy-documents': destroyDocuments,
  forget: async (house) => {
    await forgetRequests(house);
    await forgetWords(house);
    await forgetMessages(house);
  },
  // A hold starts when everyone was told, so it is looked at as soon as somebody was.
  'deliver-notices': async (house) => {
    if ((await deliverNotices(house)) > 0) await advanceRequests(house);
  },
  'chain-record': chainRecord,
};

export const jobNames = Object.keys(jobs) as readonly JobName[];

/** @throws what the job throws; the queue reports it and tries again. */
export async function runJob(house: House, job: JobName): Promise<void> {
  await jobs[job](house);
}

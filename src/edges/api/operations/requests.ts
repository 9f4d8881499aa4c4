// A request from its draft to its end.
import { z } from 'zod';
import { ok, type Result, refuse } from '../../../kernel/index.ts';
import {
  type Claim,
  countDraft,
  draftOf,
  type Filed,
  filedOf,
  fileRequest,
  forgetReturnCode,
  openDraft,
  saveAnswers,
  statusOf,
  withdrawRequest,
} from '../../../recovery/requests/index.ts';
import { type Language, speak } from '../../../words/index.ts';
import { type House, networkOf } from '../../kit/index.ts';
import { codes, reason, story, username } from '../../kit/input/request.ts';
import { told } from '../answers/pieces.ts';
import { request, requestAnswer } from '../answers/request.ts';
import { claim, filing } from '../answers/small.ts';
import { operation } from '../operation.ts';

/** The request after whatever was done to it: callers never guess what is next. */
async function requestNow(
  { house, language }: { readonly house: House; readonly language: Language },
  held: Claim,
): Promise<Result<z.input<typeof request>, never>> {
  const view = await statusOf(house, held);
  if (!view) throw new Error(`request ${held.request} is gone`);
  return ok(requestAnswer(speak(language), house.site.supportContact, view, await draftOf(house, held)));
}

const filingAnswer = ({ reference, returnCode, contact, filedAt }: Filed): z.input<typeof filing> => ({
  reference,
  returnCode: returnCode ?? null,
  contact,
  filedAt: told(filedAt),
});

export const requests = [
  operation({
    id: 'openRequest',
    method: 'POST',
    path: '/requests',
    tag: 'Requests',
    summary: 'Open a draft',
    description:
      'Begins a request and gives the claim token that everything else about it takes. No account is named yet and nobody is told. Mails to the claimant are in the language of `Accept-Language`. Thirty an hour from one public address; a caller in a private network is not counted.',
    status: 201,
    answer: claim,
    refusals: { drafts_too_many: '' },
    handle: async ({ house, language, request }) => {
      const counted = await countDraft(house, networkOf(request));
      if (!counted.ok) return counted;
      const { token } = await openDraft(house, language);
      return ok({ token });
    },
  }),
  operation({
    id: 'getRequest',
    method: 'GET',
    path: '/request',
    tag: 'Requests',
    summary: 'Where the request stands',
    description:
      'Whose turn it is, by when, and the one thing to do now; in words as on the status page. With the answers and what is missing while it is a draft, and with every mail we sent.',
    status: 200,
    bearer: 'claim',
    answer: request,
    refusals: {},
    handle: (given) => requestNow(given, given.claim),
  }),
  operation({
    id: 'saveAnswers',
    method: 'PATCH',
    path: '/request/answers',
    tag: 'Requests',
    summary: 'Save answers of a draft',
    description:
      'Keeps what is given and leaves the rest. Whether the username exists is not said, here or later, until something that belongs to the account was shown.',
    status: 200,
    bearer: 'claim',
    body: z
      .strictObject({
        username: username.describe('As typed: a username or an address of the account.'),
        reason: reason.describe('Why the way in is lost.'),
        story: story.describe('Own words. May be empty. Text that looks like a secret is refused and not kept.'),
        codes: codes.describe('What became of the recovery codes.'),
        conduct: z.literal(true, 'request.conduct.agree.tick').describe('Accepts the code of conduct of the site.'),
        patience: z.literal(true, 'request.conduct.patience.tick').describe('Knows that this can take time.'),
      })
      .partial(),
    answer: request,
    example: { username: 'jo', reason: 'phone-lost', codes: 'lost', conduct: true, patience: true },
    refusals: { request_already_filed: '' },
    handle: async (given) => {
      const saved = await saveAnswers(given.house, given.claim, withoutGaps(given.body));
      return saved.ok ? requestNow(given, given.claim) : saved;
    },
  }),
  operation({
    id: 'fileRequest',
    method: 'POST',
    path: '/request/filing',
    tag: 'Requests',
    summary: 'File the request',
    description:
      'Sends a complete draft: see `draft.missing`. Nothing changes in the account, and its owner hears at the first thing shown that belongs to it. Filing twice files once and answers the same.',
    status: 200,
    bearer: 'claim',
    answer: filing,
    refusals: { request_incomplete: '' },
    handle: async ({ house, claim }) => {
      const filed = await fileRequest(house, claim);
      return filed.ok ? ok(filingAnswer(filed.value)) : filed;
    },
  }),
  operation({
    id: 'getFiling',
    method: 'GET',
    path: '/request/filing',
    tag: 'Requests',
    summary: 'Reference and return code',
    description: 'The same again, for when the answer to `fileRequest` was lost on its way.',
    status: 200,
    bearer: 'claim',
    answer: filing,
    refusals: { request_not_filed: '' },
    handle: async ({ house, claim }) => {
      const filed = await filedOf(house, claim);
      return filed ? ok(filingAnswer(filed)) : refuse({ code: 'request_not_filed' });
    },
  }),
  operation({
    id: 'forgetReturnCode',
    method: 'DELETE',
    path: '/request/filing/return-code',
    tag: 'Requests',
    summary: 'The return code is kept',
    description: 'It is shown no more. It still opens the request.',
    status: 204,
    bearer: 'claim',
    refusals: {},
    handle: async ({ house, claim }) => {
      await forgetReturnCode(house, claim);
      return ok(null);
    },
  }),
  operation({
    id: 'withdrawRequest',
    method: 'POST',
    path: '/request/withdrawal',
    tag: 'Requests',
    summary: 'Stop the request',
    description:
      'By the claimant, at any time until the account is taken back. It cannot be undone; a new one can be filed.',
    status: 200,
    bearer: 'claim',
    answer: request,
    refusals: { request_over: '' },
    handle: async (given) => {
      const stopped = await withdrawRequest(given.house, given.claim);
      return stopped.ok ? requestNow(given, given.claim) : stopped;
    },
  }),
];

/** What was not given is not there, so that it is left as it was. */
const withoutGaps = <Given extends object>(given: Given): { [Name in keyof Given]?: Exclude<Given[Name], undefined> } =>
  Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined)) as {
    [Name in keyof Given]?: Exclude<Given[Name], undefined>;
  };

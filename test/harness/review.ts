// A request before its reviewers, for tests: Jo's, with one document, and reviewers as many as are wanted.
import sharp from 'sharp';
import { type AccountId, after, minutes, newId, type RequestId } from '../../src/kernel/index.ts';
import { addDocument, documentsOf, viewDocument } from '../../src/recovery/documents/index.ts';
import { type Deciding, decide, type Reviewer } from '../../src/recovery/review/index.ts';
import { draftOfSomeone, evidenceOf, fileForReview, type RecoveryTestWorld } from './requests.ts';

export const photo = async (): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp({ create: { width: 60, height: 40, channels: 3, background: '#246' } })
      .jpeg()
      .toBuffer(),
  );

export interface ReviewScene {
  readonly request: RequestId;
  /** Whose account it is about, and where the claimant is reached. */
  readonly account: AccountId;
  readonly address: string;
  /** Adds one more document: the evidence changes. */
  readonly attach: () => Promise<void>;
  readonly openAll: (...by: readonly Reviewer[]) => Promise<void>;
  /** Decides on the evidence as it is; a refusal gives a reason of the list. */
  readonly say: (by: Reviewer, verdict: Deciding['verdict'], change?: Partial<Deciding>) => ReturnType<typeof decide>;
}

export async function requestInReview(world: RecoveryTestWorld): Promise<ReviewScene> {
  const draft = await draftOfSomeone(world);
  const { request, person } = draft;
  const bytes = await photo();
  const attach = async () => {
    async function* content() {
      yield bytes;
    }
    const added = await addDocument(world, { request, kind: 'official-id', content: content() });
    if (!added.ok) throw new Error(added.refusal.code);
  };
  await attach();
  await fileForReview(world, draft);
  return {
    request,
    account: person.account,
    address: person.address,
    attach,
    openAll: async (...by) => {
      for (const reviewer of by)
        for (const { id } of await world.db.read((tx) => documentsOf(tx, request))) {
          const seen = await viewDocument(world, { reviewer: reviewer.account, request, document: id, page: 1 });
          if (!seen.ok) throw new Error(seen.refusal.code);
        }
    },
    say: async (by, verdict, change = {}) =>
      decide(world, {
        reviewer: by,
        request,
        evidence: await evidenceOf(world, request),
        verdict,
        ...(verdict === 'refuse' ? { reason: 'contradiction' as const } : {}),
        ...change,
      }),
  };
}

/** Somebody whose console session showed its factor now. */
export const newReviewer = (world: RecoveryTestWorld): Reviewer => ({
  account: newId<'account'>(world.random),
  freshUntil: after(world.clock.now(), minutes(15)),
});

// Everything about one request, on one page: the claim, what was shown, what policy makes of it, the decision.
import type { Review } from '../../recovery/review/index.ts';
import { Heading, Notice, useSay } from '../kit/index.ts';
import { ClaimSection } from './claim-section.tsx';
import { DecideSection } from './decide-section.tsx';
import { DecisionsSection } from './decisions-section.tsx';
import { DocumentsSection } from './documents-section.tsx';
import { ConsoleBar } from './frame.tsx';
import { HistorySection } from './history-section.tsx';
import { PolicySection } from './policy-section.tsx';
import { CodesSection, ProofsSection } from './proofs-section.tsx';
import { RecordSection } from './record-section.tsx';

export interface RequestView {
  readonly review: Review;
  readonly username: string;
  /** Names of the reviewers who decided. */
  readonly names: ReadonlyMap<string, string>;
}

export function RequestPage({ review, username, names }: RequestView) {
  const say = useSay();
  return (
    <>
      <ConsoleBar username={username} />
      <Heading>{say('console.request.title', { reference: review.reference })}</Heading>
      <Clock review={review} />
      <div class="grid grid-cols-1 gap-x-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div>
          <ClaimSection review={review} />
          <ProofsSection review={review} />
          <CodesSection review={review} />
          <PolicySection review={review} />
          <DocumentsSection review={review} />
          <DecisionsSection review={review} names={names} />
          <DecideSection review={review} />
        </div>
        <div>
          <RecordSection review={review} />
          <HistorySection review={review} />
        </div>
      </div>
    </>
  );
}

function Clock({ review }: { readonly review: Review }) {
  const say = useSay();
  const { state, due, since, overdue } = review;
  if (state === 'contested') return <Notice tone="warn">{say('console.request.contested', { at: since, due })}</Notice>;
  if (overdue) return <Notice tone="warn">{say('console.request.overdue', { due })}</Notice>;
  return <p>{say('console.request.due', { due })}</p>;
}

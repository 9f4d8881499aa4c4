// The decision: what each verdict brings about stands beside it. Where deciding is not possible, why, and what to do.
import { type Review, refusalReasons } from '../../recovery/review/index.ts';
import { sayDuration } from '../../words/index.ts';
import { Button, Form, LinkButton, Notice, problemOf, Radios, TextArea, useSay } from '../kit/index.ts';
import { Section } from './section.tsx';

export function DecideSection({ review }: { readonly review: Review }) {
  const say = useSay();
  if (review.state === 'contested') return null;
  return (
    <Section title={say('console.decide.title')}>
      {review.mine ? (
        <Notice tone="info">{say('console.decisions.mine')}</Notice>
      ) : review.whyNot ? (
        <NotNow review={review} why={review.whyNot} />
      ) : (
        <DecideForm review={review} />
      )}
    </Section>
  );
}

function NotNow({ review, why }: { readonly review: Review; readonly why: NonNullable<Review['whyNot']> }) {
  const say = useSay();
  const here = `/console/requests/${review.id}`;
  const unopened = review.documents.find(({ opened }) => !opened);
  return (
    <Notice tone="info" title={say('console.decide.not-now')}>
      <p>{problemOf(why, say).text}</p>
      {why.code === 'reviewer_not_fresh' && (
        <p>
          <LinkButton href={`/console/confirm?next=${encodeURIComponent(here)}`}>
            {say('console.decide.confirm')}
          </LinkButton>
        </p>
      )}
      {why.code === 'documents_unopened' && unopened && (
        <p>
          <LinkButton href={`${here}/documents/${unopened.id}`}>{say('console.document.next')}</LinkButton>
        </p>
      )}
    </Notice>
  );
}

function DecideForm({ review }: { readonly review: Review }) {
  const say = useSay();
  const approvable = review.wants.every(({ met }) => met);
  const wait = sayDuration(say, review.holdAfterApproval);
  const approve = {
    value: 'approve',
    label: say('console.decide.approve'),
    hint: say('console.decide.approve.hint', { wait }),
  };
  const refuse = { value: 'refuse', label: say('console.decide.refuse'), hint: say('console.decide.refuse.hint') };
  return (
    <>
      {!approvable && <Notice tone="warn">{say('console.decide.cannot-approve')}</Notice>}
      <Form action={`/console/requests/${review.id}/decide`}>
        <input type="hidden" name="evidence" value={String(review.evidence)} />
        <Radios
          name="verdict"
          legend={say('console.decide.verdict')}
          hint={say('console.decide.differ')}
          options={approvable ? [approve, refuse] : [refuse]}
        />
        <Radios
          name="reason"
          legend={say('console.decide.reason')}
          hint={say('console.decide.reason.hint')}
          options={refusalReasons.map((value) => ({ value, label: say(`console.decide.reason.${value}`) }))}
        />
        <TextArea name="words" label={say('console.decide.words')} hint={say('console.decide.words.hint')} rows={3} />
        <TextArea name="note" label={say('console.decide.note')} hint={say('console.decide.note.hint')} rows={3} />
        <Button>{say('console.decide.submit')}</Button>
      </Form>
    </>
  );
}

// What was decided: all of it for who has decided, a number for who has not.
import type { Review } from '../../recovery/review/index.ts';
import { DataTable, Notice, Tag, useSay, When } from '../kit/index.ts';
import { Section } from './section.tsx';

interface Props {
  readonly review: Review;
  /** Names of the reviewers who decided. */
  readonly names: ReadonlyMap<string, string>;
}

export function DecisionsSection({ review, names }: Props) {
  const say = useSay();
  const title = say('console.decisions.title');
  const { decisions, othersDecided, mine } = review;
  const hidden = mine ? 0 : othersDecided;
  return (
    <Section title={title}>
      {hidden > 0 && <Notice>{say('console.decisions.hidden', { count: hidden })}</Notice>}
      {hidden === 0 && decisions.length === 0 && <p>{say('console.decisions.none')}</p>}
      {decisions.length > 0 && <Decided title={title} review={review} names={names} />}
    </Section>
  );
}

function Decided({ title, review, names }: Props & { readonly title: string }) {
  const say = useSay();
  const nameOf = (reviewer: string) => {
    const username = names.get(reviewer);
    if (username === undefined) return say('console.decisions.unknown');
    return reviewer === review.mine?.reviewer ? say('console.decisions.you', { username }) : username;
  };
  return (
    <DataTable
      caption={title}
      captionHidden
      head={[
        say('console.decisions.who'),
        say('console.decisions.verdict'),
        say('console.decisions.when'),
        say('console.decisions.note'),
      ]}
      rows={review.decisions.map((one) => [
        nameOf(one.reviewer),
        <Verdict key="verdict" decision={one} />,
        <When key="when" at={one.decidedAt} />,
        one.note ?? '–',
      ])}
    />
  );
}

function Verdict({ decision }: { readonly decision: Review['decisions'][number] }) {
  const say = useSay();
  const { verdict, reason, words, voidedAt } = decision;
  return (
    <>
      <Tag tone={voidedAt ? 'info' : verdict === 'approve' ? 'good' : 'bad'}>{say(`console.decisions.${verdict}`)}</Tag>
      {reason && <div>{say(`console.decide.reason.${reason}`)}</div>}
      {words && <div class="whitespace-pre-line">{words}</div>}
      {voidedAt && <div class="hint">{say('console.decisions.void', { at: voidedAt })}</div>}
    </>
  );
}

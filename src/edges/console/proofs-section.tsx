// What was shown, how much it is worth, and old codes beside it.
import type { Review } from '../../recovery/review/index.ts';
import { listed, type Say } from '../../words/index.ts';
import { DataTable, mask, Tag, useSay, When } from '../kit/index.ts';
import { Section } from './section.tsx';

interface Props {
  readonly review: Review;
}
type Root = Review['assuranceSet']['roots'][number];

export function ProofsSection({ review: { proofs, assuranceSet } }: Props) {
  const say = useSay();
  const title = say('console.proofs.title');
  const head = [
    say('console.proofs.what'),
    say('console.proofs.when'),
    say('console.proofs.since'),
    say('console.proofs.counts'),
  ];
  const roots = listed(
    say,
    assuranceSet.roots.map((root) => rootInWords(say, root)),
  );
  return (
    <Section title={title}>
      {proofs.length === 0 ? (
        <p>{say('console.proofs.none')}</p>
      ) : (
        <DataTable
          caption={title}
          captionHidden
          head={head}
          rows={proofs.map(({ kind, what, shownAt, since, counts, why }) => [
            kind === 'mailbox'
              ? say('console.proofs.mailbox', { address: mask(what) })
              : say('console.proofs.password'),
            <When key="shown" at={shownAt} />,
            since ? <When key="since" at={since} as="day" /> : say('console.proofs.not-on-record'),
            <Tag key="counts" tone={counts ? 'good' : 'warn'}>
              {say(`console.proofs.why.${why}`)}
            </Tag>,
          ])}
        />
      )}
      <p>
        <strong>{say('console.proofs.strength', { size: assuranceSet.size, roots })}</strong>
      </p>
    </Section>
  );
}

function rootInWords(say: Say, root: Root): string {
  if (root === 'mail') return say('console.proofs.root.mail');
  if (root === 'secret-store') return say('console.proofs.root.secret-store');
  const [kind, what = ''] = root.split(/:(.*)/s);
  return kind === 'mailbox'
    ? say('console.proofs.root.mailbox', { what: mask(what) })
    : say('console.proofs.root.domain', { what });
}

export function CodesSection({ review: { oldCodes } }: Props) {
  const say = useSay();
  if (oldCodes.length === 0) return null;
  const title = say('console.codes.title');
  const head = [
    say('console.codes.sheet'),
    say('console.codes.made'),
    say('console.codes.entered'),
    say('console.codes.was'),
  ];
  return (
    <Section title={title}>
      <p class="hint">{say('console.codes.lead')}</p>
      <DataTable
        caption={title}
        captionHidden
        head={head}
        rows={oldCodes.map((code) => [
          code.seen === 'nothing' ? '–' : <span class="mono">{code.sheet}</span>,
          code.seen === 'nothing' ? '–' : <When key="made" at={code.madeAt} as="day" />,
          <When key="entered" at={code.at} />,
          say(`console.codes.${code.seen}`),
        ])}
      />
    </Section>
  );
}

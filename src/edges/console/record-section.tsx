// The account as it is on record, each thing with its date; addresses masked.
import type { Review } from '../../recovery/review/index.ts';
import type { Say } from '../../words/index.ts';
import { mask, Notice, SummaryList, useSay, When } from '../kit/index.ts';
import { Section } from './section.tsx';

type OnRecord = NonNullable<Review['onRecord']>;

export function RecordSection({ review: { onRecord, objections } }: { readonly review: Review }) {
  const say = useSay();
  return (
    <>
      <Section title={say('console.record.title')}>
        {onRecord ? (
          <SummaryList rows={rowsOf(say, onRecord)} />
        ) : (
          <Notice tone="warn">{say('console.record.unknown')}</Notice>
        )}
      </Section>
      {objections.length > 0 && (
        <Section title={say('console.objections.title')}>
          <SummaryList
            rows={objections.map(({ at, by }) => ({ key: say(`console.objections.${by}`), value: <When at={at} /> }))}
          />
        </Section>
      )}
    </>
  );
}

const lines = (say: Say, all: readonly string[]) => (all.length === 0 ? say('console.record.none') : all.join('\n'));

const rowsOf = (say: Say, { openedAt, addresses, password, factors, sheets }: OnRecord) => [
  { key: say('console.record.opened'), value: <When at={openedAt} as="day" /> },
  {
    key: say('console.record.addresses'),
    value: lines(
      say,
      addresses.map((one) => addressLine(say, one)),
    ),
  },
  { key: say('console.record.password'), value: password ? passwordLine(say, password) : say('console.record.none') },
  {
    key: say('console.record.factors'),
    value: lines(
      say,
      factors.map(({ addedAt }) => say('console.record.factor', { at: addedAt })),
    ),
  },
  {
    key: say('console.record.sheets'),
    value: lines(
      say,
      sheets.map((one) => sheetLine(say, one)),
    ),
  },
];

function addressLine(say: Say, { address, addedAt, confirmedAt }: OnRecord['addresses'][number]): string {
  const about = { address: mask(address), added: addedAt };
  return confirmedAt
    ? say('console.record.address', { ...about, confirmed: confirmedAt })
    : say('console.record.address-unconfirmed', about);
}

const passwordLine = (say: Say, { setAt, setThrough }: NonNullable<OnRecord['password']>): string =>
  say(setThrough === undefined ? 'console.record.password-set' : 'console.record.password-reset', { at: setAt });

function sheetLine(say: Say, { label, madeAt, state, codesLeft }: OnRecord['sheets'][number]): string {
  return state === 'active'
    ? say('console.record.sheet.active', { label, at: madeAt, left: codesLeft })
    : say(`console.record.sheet.${state}`, { label, at: madeAt });
}

// Everything that happened to the account, from the record.
import type { Entry } from '../../../record/index.ts';
import { isWordKey, type PlainKey } from '../../../words/index.ts';
import { DataTable, Heading, Lead, Notice, usePage, When } from '../../kit/index.ts';

export function HistoryPage({ entries }: { readonly entries: readonly Entry[] }) {
  const { say, site } = usePage();
  const told = entries.flatMap((entry) => {
    const key = keyOf(entry);
    // Texts of the history want no values.
    return isWordKey(key) ? [{ entry, text: say(key as PlainKey) }] : [];
  });
  return (
    <>
      <Heading>{say('account-history.title')}</Heading>
      <Lead>{say('account-history.lead')}</Lead>
      <Notice title={say('account-history.not-you')}>
        <p>{say('account-history.not-you-text', { support: site.supportContact })}</p>
      </Notice>
      {told.length === 0 ? (
        <p>{say('account-history.none')}</p>
      ) : (
        <DataTable
          caption={say('account-history.title')}
          captionHidden
          head={[say('account-history.what'), say('account-history.when')]}
          rows={told.map(({ entry, text }) => [text, <When key={entry.id} at={entry.at} />])}
        />
      )}
    </>
  );
}

/** Where a request went is said by its new state; the machine's own steps on the way have no words. */
const keyOf = ({ kind, facts }: Entry): string =>
  kind === 'request.state' ? `history.request.state.${String(facts['to'])}` : `history.${kind}`;

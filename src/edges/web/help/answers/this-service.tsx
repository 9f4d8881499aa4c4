// What is stored, and who may have trouble here.
import type { Duration } from '../../../../kernel/index.ts';
import { sayDuration } from '../../../../words/index.ts';
import { languageLasts, SummaryList, usePage, useSay } from '../../../kit/index.ts';
import { Answer, Part, Points } from '../answer.tsx';
import { always, type Facts } from '../facts.ts';

export function Privacy({ policy, brief }: Facts) {
  const { say, site } = usePage();
  return (
    <Answer
      topic="privacy"
      lead={say('help.privacy.lead')}
      next={{ href: '/help/contact/message?about=data', label: say('help.privacy.go') }}
      also={['who-decides', 'documents', 'real-messages']}
    >
      <Kept title={say('help.privacy.of-request')} rows={useRequestRows(policy.deadlines.draft, brief.document)} />
      <Kept title={say('help.privacy.of-account')} rows={useAccountRows()} />
      <Kept title={say('help.privacy.of-visit')} rows={useVisitRows()} />
      <Part title={say('help.privacy.nobody')}>
        <Points
          of={[
            ...(['third', 'sold'] as const).map((one) => say(`help.privacy.nobody.${one}`)),
            ...(brief.document ? [say('help.privacy.nobody.location')] : []),
          ]}
        />
      </Part>
      <Part title={say('help.privacy.rights')}>{say('help.privacy.rights.text', { site: site.name })}</Part>
    </Answer>
  );
}

/** What, why, how long. */
type Row = readonly [what: string, why: string, until: string];

function Kept({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const say = useSay();
  const summary = rows.map(([what, why, until]) => ({
    key: what,
    value: (
      <>
        <p>{why}</p>
        <p>{say('help.privacy.until', { until })}</p>
      </>
    ),
  }));
  return (
    <Part title={title}>
      <SummaryList rows={summary} />
    </Part>
  );
}

function useRequestRows(draftKept: Duration, documents: boolean): readonly Row[] {
  const say = useSay();
  const long = (wait: Duration): string => sayDuration(say, wait);
  const answers = long(always.answers);
  const { afterEnd, atMost, inDraft } = always.documents;
  const pictures = { documents: long(afterEnd), most: long(atMost), draft: long(inDraft) };
  const row = (name: RequestRow, until: string): Row => [
    say(`help.privacy.${name}`),
    say(`help.privacy.${name}.why`),
    until,
  ];
  return [
    row('draft', say('help.privacy.draft.until', { draft: long(draftKept) })),
    row('answers', say('help.privacy.answers.until', { answers })),
    row('password', say('help.privacy.password.until')),
    ...(documents ? [row('documents', say('help.privacy.documents.until', pictures))] : []),
    row('reviews', say('help.privacy.reviews.until', { answers })),
    row('mails', say('help.privacy.mails.until', { tried: long(always.triedFor), answers })),
    row('record', say('help.privacy.record.until')),
    row('message', say('help.privacy.message.until', { message: long(always.messageKept) })),
  ];
}
type RequestRow = 'draft' | 'answers' | 'password' | 'documents' | 'reviews' | 'mails' | 'record' | 'message';

function useAccountRows(): readonly Row[] {
  const say = useSay();
  const untils = {
    account: say('help.privacy.account.until'),
    secrets: say('help.privacy.secrets.until', { recognised: sayDuration(say, always.recognisedFor) }),
    notices: say('help.privacy.notices.until'),
    sessions: say('help.privacy.sessions.until', { session: sayDuration(say, always.session) }),
  };
  return (['account', 'secrets', 'notices', 'sessions'] as const).map((name) => [
    say(`help.privacy.${name}`),
    say(`help.privacy.${name}.why`),
    untils[name],
  ]);
}

function useVisitRows(): readonly Row[] {
  const { say, site } = usePage();
  const untils = {
    cookies: say('help.privacy.cookies.until', {
      claim: sayDuration(say, always.claim),
      language: sayDuration(say, languageLasts),
    }),
    tries: say('help.privacy.tries.until'),
    logs: say('help.privacy.logs.until', { site: site.name }),
  };
  return (['cookies', 'tries', 'logs'] as const).map((name) => [
    say(`help.privacy.${name}`),
    say(`help.privacy.${name}.why`),
    untils[name],
  ]);
}

export function Accessibility({ brief }: Facts) {
  const say = useSay();
  const gaps = ['people', ...(brief.document ? (['documents'] as const) : []), 'easy'] as const;
  return (
    <Answer
      topic="accessibility"
      lead={say('help.accessibility.lead')}
      next={{ href: '/help/contact/message?about=other', label: say('help.accessibility.go') }}
      also={['privacy', 'documents']}
    >
      <Part title={say('help.accessibility.aim')}>{say('help.accessibility.aim.text')}</Part>
      <Part title={say('help.accessibility.checked')}>{say('help.accessibility.checked.text')}</Part>
      <Part title={say('help.accessibility.gaps')}>
        <Points of={gaps.map((one) => say(`help.accessibility.gaps.${one}`))} />
      </Part>
      <Part title={say('help.accessibility.problem')}>{say('help.accessibility.problem.text')}</Part>
    </Answer>
  );
}

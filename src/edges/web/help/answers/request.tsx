// A request: how long it takes, who decides, what a document is for.
import type { Duration } from '../../../../kernel/index.ts';
import { type Say, sayDuration } from '../../../../words/index.ts';
import { SummaryList, type SummaryRow, usePage, useSay } from '../../../kit/index.ts';
import { Answer, Part, Points } from '../answer.tsx';
import { always, type Facts } from '../facts.ts';

export function HowLong({ policy: { deadlines }, brief }: Facts) {
  const say = useSay();
  return (
    <Answer
      topic="how-long"
      lead={say('help.how-long.lead')}
      next={{ href: '/status', label: say('help.how-long.go') }}
      other={{ href: '/policy', label: say('help.who-decides.go') }}
      also={['who-decides', 'documents', 'lost-several']}
    >
      <Part title={say('help.how-long.steps')}>
        <SummaryList rows={stepRows(say, deadlines, brief)} />
        <p>{say('help.how-long.date')}</p>
      </Part>
      <Part title={say('help.how-long.longer')}>
        <Points
          of={[
            say('help.how-long.longer.turn', { proving: sayDuration(say, deadlines.proving) }),
            say('help.how-long.longer.objection', { contested: sayDuration(say, deadlines.contested) }),
          ]}
        />
      </Part>
      <Part title={say('help.how-long.longer.same')}>{say('help.how-long.longer.same.text')}</Part>
      <Part title={say('help.how-long.sooner')}>{say('help.how-long.sooner.text')}</Part>
    </Answer>
  );
}

function stepRows(say: Say, deadlines: Facts['policy']['deadlines'], { hold, people }: Facts['brief']): SummaryRow[] {
  const row = (step: 'filed' | 'reviewing' | 'told' | 'granted', time: Duration): SummaryRow => ({
    key: say(`help.how-long.${step}`),
    value: say('help.how-long.at-most', { time: sayDuration(say, time) }),
  });
  const [from, to] = [sayDuration(say, hold.from), sayDuration(say, hold.to)];
  return [
    row('filed', deadlines.filed),
    ...(people === 'never' ? [] : [row('reviewing', deadlines.reviewing)]),
    row('told', always.triedFor),
    { key: say('help.how-long.hold'), value: from === to ? from : say('help.how-long.range', { from, to }) },
    row('granted', deadlines.granted),
  ];
}

export function WhoDecides({ brief: { people, review, document } }: Facts) {
  const say = useSay();
  const seen = ['shown', 'answers', 'masked', ...(document ? (['documents'] as const) : [])] as const;
  const wait = { review: sayDuration(say, review) };
  const lead = people === 'never' ? say('help.who-decides.never') : say(`help.who-decides.${people}`, wait);
  return (
    <Answer
      topic="who-decides"
      lead={lead}
      next={{ href: '/policy', label: say('help.who-decides.go') }}
      other={{ href: '/status', label: say('help.how-long.go') }}
      also={['documents', 'how-long', 'privacy']}
    >
      <Part title={say('help.who-decides.see')}>
        <Points of={seen.map((one) => say(`help.who-decides.see.${one}`))} />
      </Part>
      <Part title={say('help.who-decides.not')}>
        <Points of={(['secrets', 'other'] as const).map((one) => say(`help.who-decides.not.${one}`))} />
      </Part>
      <Part title={say('help.who-decides.bound')}>
        <Points of={(['two', 'own', 'floor', 'record'] as const).map((one) => say(`help.who-decides.bound.${one}`))} />
      </Part>
    </Answer>
  );
}

export function Documents({ brief }: Facts) {
  const { say, site } = usePage();
  if (!brief.document)
    return (
      <Answer
        topic="documents"
        lead={say('help.documents.not-asked', { site: site.name })}
        next={{ href: '/guide', label: say('help.guide.go') }}
        also={['who-decides', 'lost-several']}
      >
        {null}
      </Answer>
    );
  return (
    <Answer
      topic="documents"
      lead={say('help.documents.lead')}
      next={{ href: '/request', label: say('help.documents.go') }}
      also={['who-decides', 'privacy', 'how-long']}
    >
      <WhatAndHow />
    </Answer>
  );
}

/** The words of the upload page itself, so that help and page ask for the same. */
function WhatAndHow() {
  const say = useSay();
  const { documents } = always;
  const inDays = (wait: Duration): string => sayDuration(say, wait);
  return (
    <>
      <Part title={say('help.documents.what')}>
        <Points
          of={(['official-id', 'proof-of-address'] as const).map(
            (kind) => `${say(`documents.kind.${kind}`)}: ${say(`documents.kind.${kind}.hint`)}`,
          )}
        />
      </Part>
      <Part title={say('help.documents.cover')}>
        <Points of={(['numbers', 'picture', 'leave'] as const).map((one) => say(`documents.cover.${one}`))} />
      </Part>
      <Part title={say('help.documents.how')}>{say('help.documents.how.text')}</Part>
      <Part title={say('help.documents.kept')}>
        <p>{say('documents.kept.picture')}</p>
        <p>{say('documents.kept.sealed')}</p>
        <p>
          {say('help.documents.kept.until', {
            after: inDays(documents.afterEnd),
            most: inDays(documents.atMost),
            draft: inDays(documents.inDraft),
          })}
        </p>
      </Part>
      <Part title={say('help.documents.none')}>{say('help.documents.none.text')}</Part>
    </>
  );
}

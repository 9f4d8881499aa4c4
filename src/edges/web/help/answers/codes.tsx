// Codes: refused, renewed and not saved, and how to keep them.
import { sayDuration } from '../../../../words/index.ts';
import { usePage, useSay } from '../../../kit/index.ts';
import { Answer, Part, Points } from '../answer.tsx';
import { always } from '../facts.ts';

const appPoints = ['clock', 'once', 'not-here'] as const;
const sheetPoints = ['where', 'newest', 'old', 'typed', 'used'] as const;

export function CodesRefused() {
  const { say, site } = usePage();
  return (
    <Answer
      topic="codes-refused"
      lead={say('help.codes-refused.lead')}
      next={{ href: '/sign-in', label: say('help.codes-refused.go') }}
      other={{ href: '/guide/still-have?problem=code-refused', label: say('help.codes-refused.none') }}
      also={['codes-not-saved', 'lost-phone', 'keeping-codes']}
    >
      <Part title={say('help.codes-refused.app')}>
        <Points
          of={[
            say('help.codes-refused.app.entry', { site: site.name }),
            ...appPoints.map((one) => say(`help.codes-refused.app.${one}`)),
          ]}
        />
      </Part>
      <Part title={say('help.codes-refused.sheet', { length: always.codeLength })}>
        <Points of={sheetPoints.map((one) => say(`help.codes-refused.sheet.${one}`))} />
      </Part>
      <Part title={say('help.codes-refused.why')}>{say('help.codes-refused.why.text')}</Part>
    </Answer>
  );
}

export function CodesNotSaved() {
  const say = useSay();
  return (
    <Answer
      topic="codes-not-saved"
      lead={say('help.codes-not-saved.lead')}
      next={{ href: '/sign-in', label: say('help.codes-not-saved.go') }}
      other={{ href: '/guide/still-have?problem=code-refused', label: say('help.codes-refused.none') }}
      also={['codes-refused', 'keeping-codes', 'lost-phone']}
    >
      <Part title={say('help.codes-not-saved.left')}>
        {say('help.codes-not-saved.left.text', { staged: sayDuration(say, always.sheetWaits) })}
      </Part>
      {(['typed', 'seen', 'unsure'] as const).map((part) => (
        <Part key={part} title={say(`help.codes-not-saved.${part}`)}>
          {say(`help.codes-not-saved.${part}.text`)}
        </Part>
      ))}
    </Answer>
  );
}

export function KeepingCodes() {
  const { say, site } = usePage();
  const { codesOnSheet: count, lowCount: low } = always;
  return (
    <Answer
      topic="keeping-codes"
      lead={say('help.keeping-codes.lead')}
      next={{ href: '/account/codes', label: say('help.keeping-codes.go') }}
      also={['codes-not-saved', 'real-messages', 'lost-phone']}
    >
      <Part title={say('help.keeping-codes.where')}>
        <Points
          of={(['paper', 'manager', 'two', 'not'] as const).map((one) => say(`help.keeping-codes.where.${one}`))}
        />
      </Part>
      <Part title={say('help.keeping-codes.order')}>
        <Points
          of={[
            say('help.keeping-codes.order.name'),
            say('help.keeping-codes.order.cross', { count, low }),
            say('help.keeping-codes.order.test'),
          ]}
        />
      </Part>
      <Part title={say('help.keeping-codes.seen')}>{say('help.keeping-codes.seen.text')}</Part>
      <Part title={say('help.keeping-codes.never')}>
        {say('help.keeping-codes.never.text', { host: new URL(site.origin).host })}
      </Part>
    </Answer>
  );
}

// How to tell that a message is ours, without trusting the message.
import { Steps, usePage } from '../../../kit/index.ts';
import { Answer, Part, Points } from '../answer.tsx';

export function RealMessages() {
  const { say, site } = usePage();
  const { host } = new URL(site.origin);
  return (
    <Answer
      topic="real-messages"
      lead={say('help.real-messages.lead')}
      next={{ href: '/status', label: say('help.real-messages.go') }}
      other={{ href: '/help/contact/report', label: say('help.real-messages.report') }}
      also={['someone-else', 'keeping-codes', 'codes-not-saved']}
    >
      <Part title={say('help.real-messages.check')}>
        <Steps
          items={[
            say('help.real-messages.check.type', { host }),
            say('help.real-messages.check.request'),
            say('help.real-messages.check.account'),
          ]}
        />
      </Part>
      <Part title={say('help.real-messages.real')}>
        <Points
          of={[
            ...(site.mailFrom === '' ? [] : [say('help.real-messages.real.from', { from: site.mailFrom })]),
            say('help.real-messages.real.subject', { site: site.name }),
            say('help.real-messages.real.link', { origin: site.origin }),
            say('help.real-messages.real.plain'),
            say('help.real-messages.real.nothing'),
          ]}
        />
        <p>{say('help.real-messages.real.not-proof')}</p>
      </Part>
      <Part title={say('help.real-messages.never')}>
        <Points
          of={(['secrets', 'call', 'money', 'screen'] as const).map((one) => say(`help.real-messages.never.${one}`))}
        />
      </Part>
      <Part title={say('help.real-messages.answered')}>
        <Steps
          items={[
            say('help.real-messages.answered.password', { host }),
            say('help.real-messages.answered.codes'),
            say('help.real-messages.answered.request'),
            say('help.real-messages.answered.tell'),
          ]}
        />
      </Part>
    </Answer>
  );
}

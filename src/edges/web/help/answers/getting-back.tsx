// What was lost, and what to do: phone, mailbox, several things.
import { sayDuration } from '../../../../words/index.ts';
import { useSay } from '../../../kit/index.ts';
import { Answer, Part, Points } from '../answer.tsx';
import type { Facts } from '../facts.ts';

export function LostPhone({ brief: { hold } }: Facts) {
  const say = useSay();
  const [from, to] = [sayDuration(say, hold.from), sayDuration(say, hold.to)];
  return (
    <Answer
      topic="lost-phone"
      lead={say('help.lost-phone.lead')}
      next={{ href: '/guide/still-have?problem=code-wanted', label: say('help.lost-phone.go') }}
      also={['codes-refused', 'lost-several', 'how-long']}
    >
      <Part title={say('help.lost-phone.code')}>{say('help.lost-phone.code.text')}</Part>
      <Part title={say('help.lost-phone.session')}>{say('help.lost-phone.session.text')}</Part>
      <Part title={say('help.lost-phone.backup')}>{say('help.lost-phone.backup.text')}</Part>
      <Part title={say('help.lost-phone.none')}>
        {say('help.lost-phone.none.text', { wait: from === to ? 'same' : 'range', from, to })}
      </Part>
      <Part title={say('help.lost-phone.reset')}>{say('help.lost-phone.reset.text')}</Part>
      <Part title={say('help.lost-phone.stolen')}>{say('help.lost-phone.stolen.text')}</Part>
    </Answer>
  );
}

export function LostMailbox() {
  const say = useSay();
  return (
    <Answer
      topic="lost-mailbox"
      lead={say('help.lost-mailbox.lead')}
      next={{ href: '/guide/still-have?problem=mailbox-lost', label: say('help.lost-mailbox.go') }}
      also={['lost-several', 'how-long', 'privacy']}
    >
      {(['have', 'other', 'provider', 'none'] as const).map((part) => (
        <Part key={part} title={say(`help.lost-mailbox.${part}`)}>
          {say(`help.lost-mailbox.${part}.text`)}
        </Part>
      ))}
    </Answer>
  );
}

export function LostSeveral({ policy, brief }: Facts) {
  const say = useSay();
  const mature = sayDuration(say, policy.matureAfter);
  const helps = ['code', ...(brief.document ? (['document'] as const) : []), 'story'] as const;
  return (
    <Answer
      topic="lost-several"
      lead={say('help.lost-several.lead')}
      next={{ href: '/guide/still-have?problem=code-wanted', label: say('help.lost-several.go') }}
      also={['lost-mailbox', 'who-decides', 'how-long']}
    >
      <Part title={say('help.lost-several.look')}>
        <p>{say('help.lost-several.look.text')}</p>
        <p>
          <a href="/guide/look-again?problem=code-wanted&have=none">{say('help.lost-several.look.go')}</a>
        </p>
      </Part>
      <Part title={say('help.lost-several.counts')}>
        <p>{say('help.lost-several.counts.text', { least: brief.leastRoots, mature })}</p>
        <Points of={[say('help.lost-several.counts.mailbox'), say('help.lost-several.counts.password')]} />
      </Part>
      <Part title={say('help.lost-several.helps')}>
        <Points of={helps.map((one) => say(`help.lost-several.helps.${one}`))} />
      </Part>
      <Part title={say('help.lost-several.one')}>
        {say('help.lost-several.one.text', { proving: sayDuration(say, policy.deadlines.proving) })}
      </Part>
      <Part title={say('help.lost-several.none')}>{say('help.lost-several.none.text')}</Part>
    </Answer>
  );
}

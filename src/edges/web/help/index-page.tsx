// The help section at one glance: the guide first, then the questions as people ask them.
import { Buttons, Heading, HelpLink, type HelpTopic, Lead, LinkButton, useSay } from '../../kit/index.ts';

export const groups = {
  back: ['lost-phone', 'codes-refused', 'codes-not-saved', 'lost-mailbox', 'lost-several', 'someone-else'],
  request: ['how-long', 'who-decides', 'documents'],
  safe: ['keeping-codes', 'real-messages'],
  site: ['privacy', 'accessibility'],
} as const satisfies Record<string, readonly HelpTopic[]>;

const names = Object.keys(groups) as (keyof typeof groups)[];

export function IndexPage() {
  const say = useSay();
  return (
    <>
      <Heading>{say('help.title')}</Heading>
      <Lead>{say('help.lead')}</Lead>
      <Buttons>
        <LinkButton href="/guide">{say('help.guide.go')}</LinkButton>
        <LinkButton href="/status" kind="secondary">
          {say('help.status.go')}
        </LinkButton>
      </Buttons>
      {names.map((name) => (
        <section key={name}>
          <h2>{say(`help.group.${name}`)}</h2>
          <ul class="links">
            {groups[name].map((topic) => (
              <li key={topic}>
                <HelpLink topic={topic} />
              </li>
            ))}
            {name === 'site' && (
              <li>
                <a href="/policy">{say('help.policy.title')}</a>
              </li>
            )}
          </ul>
        </section>
      ))}
      <section>
        <h2>{say('help.contact.text')}</h2>
        <LinkButton href="/help/contact" kind="secondary">
          {say('help.contact.go')}
        </LinkButton>
      </section>
    </>
  );
}

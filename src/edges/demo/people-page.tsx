// Who there is to be, with what they know.
import { isWordKey, type PlainKey } from '../../words/index.ts';
import { Buttons, Code, Details, Heading, Lead, LinkButton, Notice, SummaryList, useSay } from '../kit/index.ts';
import type { LiveCode } from './live-code.ts';
import type { DemoPerson } from './people-store.ts';

type Shown = DemoPerson & { readonly live: LiveCode | undefined };

/** The steps of the story, each with the page it begins on. */
const steps = [
  ['sign-in', '/sign-in'],
  ['guide', '/guide'],
  ['request', '/request'],
  ['mail', '/outbox'],
  ['review', '/console'],
  ['wait', '/status'],
] as const;

export function PeoplePage({ people }: { readonly people: readonly Shown[] }) {
  const say = useSay();
  return (
    <>
      <Heading>{say('demo.title')}</Heading>
      <Lead>{say('demo.lead')}</Lead>
      <Notice title={say('demo.walk')}>
        <ol>
          {steps.map(([step, href]) => (
            <li key={step}>
              <a href={href}>{say(`demo.walk.${step}.page`)}</a>: {say(`demo.walk.${step}`)}
            </li>
          ))}
        </ol>
      </Notice>
      <Buttons>
        <LinkButton href="/outbox">{say('demo.outbox')}</LinkButton>
        <LinkButton href="/console" kind="secondary">
          {say('demo.console')}
        </LinkButton>
      </Buttons>
      <h2>{say('demo.people')}</h2>
      {people.map((person) => (
        <section key={person.username} class="person flow" aria-labelledby={`person-${person.username}`}>
          <h3 id={`person-${person.username}`}>{person.username}</h3>
          <p>{storyOf(say, person.username)}</p>
          <SummaryList rows={rowsOf(say, person)} />
          {person.sheets.map((sheet) => (
            <Details key={sheet.label} summary={say('demo.codes', { label: sheet.label, at: new Date(sheet.madeAt) })}>
              <ol>
                {sheet.codes.map((code) => (
                  <li key={code}>
                    <Code>{code}</Code>
                  </li>
                ))}
              </ol>
            </Details>
          ))}
        </section>
      ))}
    </>
  );
}

type Say = ReturnType<typeof useSay>;

function storyOf(say: Say, username: string): string {
  const key = `demo.person.${username}`;
  return isWordKey(key) ? say(key as PlainKey) : '';
}

const rowsOf = (say: Say, { username, password, live }: Shown) => [
  { key: say('demo.username'), value: <Code>{username}</Code> },
  { key: say('demo.address'), value: <Code>{`${username}@mail.example`}</Code> },
  { key: say('demo.password'), value: <Code>{password}</Code> },
  { key: say('demo.app'), value: live ? <Live code={live} /> : say('demo.app.lost') },
];

function Live({ code }: { readonly code: LiveCode }) {
  const say = useSay();
  return (
    <>
      <Code>{code.digits}</Code> <span>{say('demo.app.until', { seconds: code.secondsLeft })}</span>
    </>
  );
}

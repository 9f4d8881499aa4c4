// The shape of every answer: the question, the answer in a sentence, more of it, and the next step (law 19).
import type { ComponentChildren } from 'preact';
import { Buttons, Heading, HelpLink, type HelpTopic, Lead, LinkButton, useSay } from '../../kit/index.ts';

interface Step {
  readonly href: string;
  readonly label: string;
}

interface AnswerProps {
  readonly topic: HelpTopic;
  readonly lead: string;
  readonly next: Step;
  readonly other?: Step | undefined;
  readonly also: readonly HelpTopic[];
  readonly children: ComponentChildren;
}

export function Answer({ topic, lead, next, other, also, children }: AnswerProps) {
  const say = useSay();
  return (
    <>
      <Heading>{say(`help.${topic}.title`)}</Heading>
      <Lead>{lead}</Lead>
      {children}
      <div class="next-step">
        <Buttons>
          <LinkButton href={next.href}>{next.label}</LinkButton>
          {other && (
            <LinkButton href={other.href} kind="secondary">
              {other.label}
            </LinkButton>
          )}
        </Buttons>
      </div>
      <section>
        <h2>{say('help.also')}</h2>
        <ul class="links">
          {also.map((one) => (
            <li key={one}>
              <HelpLink topic={one} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** A case or a question, and what holds there. */
export function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </section>
  );
}

export function Points({ of }: { readonly of: readonly ComponentChildren[] }) {
  return (
    <ul>
      {of.map((point, i) => (
        <li key={String(i)}>{point}</li>
      ))}
    </ul>
  );
}

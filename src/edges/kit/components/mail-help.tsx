// The two ways in which a mailed link fails people: no mail came, or its link cannot be used any more.
import type { ComponentChildren } from 'preact';
import { useSay } from '../page.tsx';
import { Details } from './details.tsx';
import { Heading, Lead } from './text.tsx';

interface NothingArrivedProps {
  readonly text: string;
  readonly again: { readonly href: string; readonly label: string };
}

/** Folded: most mails arrive. */
export function NothingArrived({ text, again: { href, label } }: NothingArrivedProps) {
  return (
    <Details summary={useSay()('kit.mail.nothing')}>
      <p>{text}</p>
      <p>
        <a href={href}>{label}</a>
      </p>
    </Details>
  );
}

interface DeadLinkProps {
  readonly why: string;
  readonly caption?: string | undefined;
  /** Where to go instead. */
  readonly children: ComponentChildren;
}

export function DeadLink({ why, caption, children }: DeadLinkProps) {
  return (
    <>
      <Heading {...(caption !== undefined && { caption })}>{useSay()('kit.mail.dead-link')}</Heading>
      <Lead>{why}</Lead>
      {children}
    </>
  );
}

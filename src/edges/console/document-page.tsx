// The viewer: one document, what to look for beside it, the next one below.
import type { Document } from '../../recovery/documents/index.ts';
import { Heading, LinkButton, usePage } from '../kit/index.ts';
import { ConsoleBar } from './frame.tsx';
import { Section } from './section.tsx';

export interface DocumentView {
  readonly username: string;
  readonly reference: string;
  readonly document: Document;
  /** Its number among the request's documents, from 1. */
  readonly place: number;
  readonly next: Document | undefined;
}

export function DocumentPage({ username, reference, document, place, next }: DocumentView) {
  const { say, site } = usePage();
  const requestPath = `/console/requests/${document.request}`;
  const kind = say(`documents.kind.${document.kind}`);
  return (
    <>
      <ConsoleBar username={username}>
        <a href={requestPath}>{say('console.to-request', { reference })}</a>
      </ConsoleBar>
      <Heading>{say('console.document.title', { place, reference })}</Heading>
      <p class="hint">{say('console.document.about', { kind, at: document.addedAt })}</p>
      <div class="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,1fr)]">
        <div>
          <img
            class="max-h-[85vh] w-auto max-w-full border border-base-300"
            src={`${requestPath}/documents/${document.id}/image`}
            alt={say('console.document.alt', { kind: kind.toLowerCase() })}
          />
        </div>
        <Section title={say('console.document.look')}>
          <ul>
            <li>{say('console.document.look.name')}</li>
            <li>{say('console.document.look.stamp', { site: site.name, at: document.addedAt })}</li>
            <li>{say('console.document.look.covered')}</li>
          </ul>
          <p class="hint">{say('console.document.recorded')}</p>
          <p class="buttons">
            {next && (
              <LinkButton href={`${requestPath}/documents/${next.id}`}>{say('console.document.next')}</LinkButton>
            )}
            <LinkButton href={requestPath} kind={next ? 'secondary' : 'primary'}>
              {say('console.to-request', { reference })}
            </LinkButton>
          </p>
        </Section>
      </div>
    </>
  );
}

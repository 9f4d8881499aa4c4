// The viewer: one page of one document, what to look for beside it, the next page below.
import type { Document, Page } from '../../recovery/documents/index.ts';
import { Button, Details, Form, Heading, LinkButton, usePage, useSay } from '../kit/index.ts';
import { ConsoleBar } from './frame.tsx';
import { Section } from './section.tsx';

export interface DocumentView {
  readonly username: string;
  readonly reference: string;
  readonly document: Document;
  /** Its number among the request's documents, from 1. */
  readonly place: number;
  readonly page: Page;
  /** The pages before and after it, through all documents in their order. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

export const pathOfPage = ({ request, id }: Document, { page }: Page): string =>
  `/console/requests/${request}/documents/${id}/pages/${page}`;

export function DocumentPage(view: DocumentView) {
  const { username, reference, document, place, page } = view;
  const say = useSay();
  const kind = say(`documents.kind.${document.kind}`);
  return (
    <>
      <ConsoleBar username={username}>
        <a href={`/console/requests/${document.request}`}>{say('console.to-request', { reference })}</a>
      </ConsoleBar>
      <Heading>{say('console.document.title', { place, reference })}</Heading>
      <p class="hint">
        {say('console.document.about', { kind, at: document.addedAt })}{' '}
        {say('console.document.page', { page: page.page, of: document.pages.length })}
      </p>
      <div class="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,1fr)]">
        <div class="flow">
          <img
            class="max-h-[85vh] w-auto max-w-full border border-base-300"
            src={`${pathOfPage(document, page)}/image`}
            width={page.width}
            height={page.height}
            alt={say('console.document.alt', { page: page.page, kind })}
          />
          <NoPicture {...view} />
        </div>
        <Beside {...view} />
      </div>
    </>
  );
}

function Beside({ document, reference, previous, next }: DocumentView) {
  const { say, site } = usePage();
  return (
    <Section title={say('console.document.look')}>
      <ul>
        <li>{say('console.document.look.name')}</li>
        <li>{say('console.document.look.stamp', { site: site.name, at: document.addedAt })}</li>
        <li>{say('console.document.look.covered')}</li>
      </ul>
      <p class="hint">{say('console.document.recorded')}</p>
      <p class="buttons">
        {next !== undefined && <LinkButton href={next}>{say('console.document.next')}</LinkButton>}
        {previous !== undefined && (
          <LinkButton href={previous} kind="secondary">
            {say('console.document.previous')}
          </LinkButton>
        )}
        <LinkButton href={`/console/requests/${document.request}`} kind={next === undefined ? 'primary' : 'secondary'}>
          {say('console.to-request', { reference })}
        </LinkButton>
      </p>
    </Section>
  );
}

/** Nobody is kept from deciding by a browser, a line or eyes that show no pictures. */
function NoPicture({ document, page }: DocumentView) {
  const say = useSay();
  const here = pathOfPage(document, page);
  return (
    <Details summary={say('console.document.no-picture')}>
      <p>{say('console.document.no-picture.text')}</p>
      <p>
        <a href={`${here}/image`}>{say('console.document.alone')}</a>
      </p>
      <Form action={`${here}/read`} class="">
        <Button kind="secondary">{say('console.document.read')}</Button>
      </Form>
    </Details>
  );
}

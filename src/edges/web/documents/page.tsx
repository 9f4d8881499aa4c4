// Adding documents: what was added so far, what it may be, what to cover, what happens to it.
import { type ClaimantsDocument, mostDocuments } from '../../../recovery/documents/index.ts';
import { Button, Form, Heading, Lead, LinkButton, Notice, Tag, usePage, useSay } from '../../kit/index.ts';
import { pathOf } from './here.ts';
import { Refused } from './refused.tsx';
import { Upload } from './upload-form.tsx';

export interface DocumentsView {
  readonly documents: readonly ClaimantsDocument[];
  /** Whether the request was sent; documents of a draft go with it. */
  readonly sent: boolean;
  /** The line we write across a page when asked to. */
  readonly line: string;
  /** Where the claimant goes on. */
  readonly onward: string;
}

export function DocumentsPage({ documents, sent, line, onward }: DocumentsView) {
  const { say, site } = usePage();
  return (
    <>
      <Heading>{say('documents.title')}</Heading>
      <Lead>{say('documents.lead', { site: site.name })}</Lead>
      <div class="flow" id="f-documents" tabIndex={-1}>
        <Refused field="documents" />
        {documents.length > 0 && <Added documents={documents} sent={sent} />}
        {documents.length > 0 && (
          <p>
            <LinkButton href={onward}>{say('documents.continue')}</LinkButton>
          </p>
        )}
      </div>
      {documents.length < mostDocuments ? <Upload line={line} another={documents.length > 0} /> : <Full />}
      {documents.length === 0 && <Later sent={sent} onward={onward} />}
    </>
  );
}

function Added({ documents, sent }: Pick<DocumentsView, 'documents' | 'sent'>) {
  const say = useSay();
  return (
    <section class="flow" aria-labelledby="added">
      <h2 id="added">{say('documents.list')}</h2>
      <p class="hint">{say(sent ? 'documents.list.sent' : 'documents.list.not-sent')}</p>
      <ul class="tasks">
        {documents.map((document, i) => (
          <Item key={document.id} document={document} place={i + 1} sent={sent} />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly document: ClaimantsDocument;
  readonly place: number;
  readonly sent: boolean;
}

function Item({ document: { id, kind, pages, addedAt }, place, sent }: ItemProps) {
  const say = useSay();
  return (
    <li>
      <div>
        <a href={pathOf(id)}>{say('documents.list.item', { place, kind: say(`documents.kind.${kind}`) })}</a>
        <div class="hint">{say('documents.list.about', { pages: pages.length, at: addedAt })}</div>
        <Tag tone={sent ? 'good' : 'info'}>
          {say(sent ? 'documents.list.state.sent' : 'documents.list.state.not-sent')}
        </Tag>
      </div>
      <Form action="/request/documents/remove" class="">
        <input type="hidden" name="document" value={id} />
        <Button kind="secondary">
          {say('documents.remove')} <span class="sr-only">{say('documents.remove.which', { place })}</span>
        </Button>
      </Form>
    </li>
  );
}

/** Nobody is stuck here: the other questions can be answered first (law 19). */
function Later({ sent, onward }: Pick<DocumentsView, 'sent' | 'onward'>) {
  const say = useSay();
  return (
    <section class="flow" aria-labelledby="later">
      <h2 id="later">{say('documents.later')}</h2>
      <p>{say(sent ? 'documents.later.sent' : 'documents.later.not-sent')}</p>
      <p>
        <a href={onward}>{say(sent ? 'documents.later.status' : 'documents.later.go')}</a>
      </p>
    </section>
  );
}

const Full = () => <Notice>{useSay()('documents.full')}</Notice>;

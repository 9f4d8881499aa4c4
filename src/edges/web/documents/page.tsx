// Adding documents: what it is, what to cover, what happens to it, and what was added so far.

import { days } from '../../../kernel/index.ts';
import {
  type Document,
  keptAfterEnd,
  keptAtMost,
  keptInDraft,
  mostBytes,
  mostDocuments,
} from '../../../recovery/documents/index.ts';
import {
  Button,
  FileField,
  Form,
  Heading,
  Lead,
  LinkButton,
  Notice,
  Radios,
  usePage,
  useSay,
  When,
} from '../../kit/index.ts';

export interface DocumentsView {
  readonly documents: readonly Document[];
  /** Whether the request was sent; documents of a draft go with it. */
  readonly sent: boolean;
  /** Today, for the line to write across the picture. */
  readonly today: Date;
  /** Where the claimant goes on. */
  readonly onward: string;
}

export function DocumentsPage({ documents, sent, today, onward }: DocumentsView) {
  const { say, site } = usePage();
  return (
    <>
      <Heading>{say('documents.title')}</Heading>
      <Lead>{say('documents.lead', { site: site.name })}</Lead>
      {documents.length > 0 && <Added documents={documents} sent={sent} />}
      {documents.length > 0 && (
        <p>
          <LinkButton href={onward}>{say('documents.continue')}</LinkButton>
        </p>
      )}
      {documents.length < mostDocuments ? <Upload today={today} another={documents.length > 0} /> : <Full />}
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
        {documents.map(({ id, kind, addedAt }, i) => (
          <li key={id}>
            <div>
              {say('documents.list.item', { place: i + 1, kind: say(`documents.kind.${kind}`) })}
              <div class="hint">
                {say('documents.list.added')} <When at={addedAt} />
              </div>
            </div>
            <Form action="/request/documents/remove" class="">
              <input type="hidden" name="document" value={id} />
              <Button kind="secondary">
                {say('documents.remove')} <span class="sr-only">{say('documents.remove.which', { place: i + 1 })}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
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

function Upload({ today, another }: { readonly today: Date; readonly another: boolean }) {
  const say = useSay();
  return (
    <section class="flow" aria-labelledby={another ? 'another' : undefined}>
      {another && <h2 id="another">{say('documents.another')}</h2>}
      <Form action="/request/documents" multipart>
        <Radios
          name="kind"
          legend={say('documents.kind')}
          options={[
            {
              value: 'official-id',
              label: say('documents.kind.official-id'),
              hint: say('documents.kind.official-id.hint'),
            },
            {
              value: 'proof-of-address',
              label: say('documents.kind.proof-of-address'),
              hint: say('documents.kind.proof-of-address.hint'),
            },
          ]}
        />
        <Cover today={today} />
        <FileField
          name="file"
          label={say('documents.file')}
          hint={say('documents.file.hint', { megabytes: mostBytes / 1024 / 1024, most: mostDocuments })}
          accept="image/jpeg,image/png,image/webp"
        />
        <Kept />
        <Button kind={another ? 'secondary' : 'primary'}>{say('documents.add')}</Button>
      </Form>
    </section>
  );
}

function Cover({ today }: { readonly today: Date }) {
  const { say, site } = usePage();
  return (
    <Notice title={say('documents.cover.title')}>
      <ul>
        <li>{say('documents.cover.numbers')}</li>
        <li>{say('documents.cover.picture')}</li>
        <li>{say('documents.cover.leave')}</li>
        <li>{say('documents.cover.stamp', { site: site.name, at: today })}</li>
      </ul>
    </Notice>
  );
}

const inDays = (wait: number): number => Math.round(wait / days(1));

function Kept() {
  const say = useSay();
  const until = { after: inDays(keptAfterEnd), most: inDays(keptAtMost), draft: inDays(keptInDraft) };
  return (
    <Notice title={say('documents.kept.title')}>
      <p>{say('documents.kept.picture')}</p>
      <p>{say('documents.kept.sealed')}</p>
      <p>{say('documents.kept.until', until)}</p>
    </Notice>
  );
}

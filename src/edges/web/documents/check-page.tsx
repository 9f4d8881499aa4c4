// One document as the reviewers see it, and what can still be done about it.
import { Button, Buttons, Form, Heading, Lead, LinkButton, Tag, useSay } from '../../kit/index.ts';
import { type Found, path, pathOf, pathOfPage } from './here.ts';
import { Refused } from './refused.tsx';

interface CheckView extends Found {
  readonly line: string;
  readonly sent: boolean;
}

export function CheckPage({ document, number, line, sent }: CheckView) {
  const say = useSay();
  return (
    <>
      <Heading caption={say(`documents.kind.${document.kind}`)}>
        {say('documents.check.title', { place: number })}
      </Heading>
      <Lead>{say(document.shown ? 'documents.check.lead' : 'documents.check.lead-over')}</Lead>
      <p>
        <Tag tone={sent ? 'good' : 'info'}>
          {say(sent ? 'documents.list.state.sent' : 'documents.list.state.not-sent')}
        </Tag>
      </p>
      {document.shown && <Pages document={document} />}
      <p>
        <LinkButton href={path}>{say('documents.check.good')}</LinkButton>
      </p>
      <h2 id="f-document" tabIndex={-1}>
        {say('documents.check.more')}
      </h2>
      <Refused field="document" />
      {document.shown &&
        (document.stamped ? <p>{say('documents.check.stamped')}</p> : <Stamp id={document.id} line={line} />)}
      <Buttons>
        <LinkButton href={`${pathOf(document.id)}/replace`} kind="secondary">
          {say('documents.check.replace')}
        </LinkButton>
        <Form action="/request/documents/remove" class="">
          <input type="hidden" name="document" value={document.id} />
          <Button kind="secondary">{say('documents.check.remove')}</Button>
        </Form>
      </Buttons>
    </>
  );
}

function Pages({ document: { id, pages } }: Pick<Found, 'document'>) {
  const say = useSay();
  return (
    <>
      {pages.map(({ page, width, height }) => (
        <figure class="paper flow" key={page}>
          {pages.length > 1 && <figcaption>{say('documents.check.page', { page, of: pages.length })}</figcaption>}
          <img
            src={`${pathOfPage(id, page)}/image`}
            width={width}
            height={height}
            alt={say('documents.check.alt', { page })}
          />
          <p>
            <LinkButton href={pathOfPage(id, page)} kind="secondary">
              {say('documents.check.cover')}
              {pages.length > 1 && <span class="sr-only"> {say('documents.check.cover.which', { page })}</span>}
            </LinkButton>
          </p>
        </figure>
      ))}
    </>
  );
}

function Stamp({ id, line }: { readonly id: string; readonly line: string }) {
  const say = useSay();
  return (
    <Form action={`${pathOf(id)}/stamp`} class="flow">
      <p class="hint">{say('documents.stamp.hint', { line })}</p>
      <Button kind="secondary">{say('documents.check.stamp')}</Button>
    </Form>
  );
}

// The documents of a request, each behind a link that opens it on the record.
import type { Review } from '../../recovery/review/index.ts';
import { Tag, useSay, When } from '../kit/index.ts';
import { Section } from './section.tsx';

export function DocumentsSection({ review: { id, documents } }: { readonly review: Review }) {
  const say = useSay();
  return (
    <Section title={say('console.documents.title')}>
      {documents.length === 0 ? (
        <p>{say('console.documents.none')}</p>
      ) : (
        <ul class="tasks">
          {documents.map((document, i) => (
            <li key={document.id}>
              <div>
                <a href={`/console/requests/${id}/documents/${document.id}`}>
                  {say('console.documents.item', { place: i + 1, kind: say(`documents.kind.${document.kind}`) })}
                </a>
                <div class="hint">
                  {say('console.document.added')} <When at={document.addedAt} />,{' '}
                  {say('console.documents.pages', { pages: document.pages.length })}
                </div>
              </div>
              <div class="task-status">
                <Tag tone={document.opened ? 'good' : 'info'}>
                  {say(document.opened ? 'console.documents.opened' : 'console.documents.unopened')}
                </Tag>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

// Said plainly: what is left does not lead in. And what to do instead (law 19).
import { Notice, SupportContact, usePage, useSay } from '../../kit/index.ts';

export function DeadEnd({ query, search }: { readonly query: string; readonly search: boolean }) {
  const say = useSay();
  const { site } = usePage();
  return (
    <>
      <Notice tone="warn" title={say('guide.plan.dead-end.title')}>
        {say('guide.plan.dead-end.text')}
      </Notice>
      <h2>{say('guide.plan.dead-end.next')}</h2>
      <ul>
        {!search && (
          <li>
            <a href={`/guide/look-again?${query}`}>{say('guide.plan.dead-end.look')}</a>
          </li>
        )}
        <li>{say('guide.plan.dead-end.mailbox')}</li>
        <li>
          {say('guide.plan.dead-end.support')} <SupportContact contact={site.supportContact} />
        </li>
      </ul>
    </>
  );
}

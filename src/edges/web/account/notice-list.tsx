// What we told the owner on these pages: the same words as the mails, newest first.
import type { PageNotice } from '../../../notices/index.ts';
import { Details, usePage, useSay, When } from '../../kit/index.ts';

export function NoticeList({ notices }: { readonly notices: readonly PageNotice[] }) {
  const say = useSay();
  if (notices.length === 0) return <p>{say('account.notices-none')}</p>;
  return (
    <>
      {notices.map(({ id, at, subject, text }) => (
        <Details key={id} summary={say('account.notice', { subject, at })}>
          <p class="hint">
            <When at={at} />
          </p>
          {text.split('\n\n').map((paragraph) => (
            <p key={paragraph}>
              <Linked text={paragraph} />
            </p>
          ))}
        </Details>
      ))}
    </>
  );
}

/** A paragraph that is one of our own links becomes one; nothing else in a notice does. */
function Linked({ text }: { readonly text: string }) {
  const { origin } = usePage().site;
  if (!text.startsWith(`${origin}/`) || /\s/.test(text)) return <>{text}</>;
  return <a href={text.slice(origin.length)}>{text}</a>;
}

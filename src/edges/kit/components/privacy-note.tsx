// Beside a question: what happens to its answer, and until when. Folded, in the same place on every page.
import { answersKeptFor } from '../../../recovery/requests/index.ts';
import { sayDuration } from '../../../words/index.ts';
import { usePage } from '../page.tsx';
import { Details } from './details.tsx';

interface NoteProps {
  readonly of: 'account' | 'reason' | 'story' | 'codes' | 'mailbox' | 'password' | 'old-code' | 'conduct';
}

export function PrivacyNote({ of }: NoteProps) {
  const { say, policy } = usePage();
  const kept = { draft: sayDuration(say, policy.deadlines.draft), answers: sayDuration(say, answersKeptFor) };
  return (
    <Details summary={say('privacy.note')}>
      <p>{say(`privacy.note.${of}`)}</p>
      <p>{say('privacy.note.kept', kept)}</p>
      <p>
        <a href="/help/privacy">{say('privacy.note.more')}</a>
      </p>
    </Details>
  );
}

// What the guide was told is not asked again from nothing (WCAG 3.3.7): the claimant finds it filled in, and can change it.
import type { Answers as Told } from '../../../recovery/guide/index.ts';
import type { Answers } from '../../../recovery/requests/index.ts';

export function carriedOver({ problem, have }: Told): Answers {
  const refused = problem === 'code-refused';
  return {
    ...(refused ? { reason: 'codes-refused' } : {}),
    ...(have.includes('codes') ? { codes: refused ? 'refused' : 'have' } : {}),
  };
}

// The claimant changes the language while working on a request: what is mailed about it follows.
import type { Language } from '../../kernel/index.ts';
import { append } from '../../record/index.ts';
import type { Claim, RecoveryWorld } from './request.ts';
import { lockOne, saveRequest } from './store.ts';

export function changeLanguage(
  world: Pick<RecoveryWorld, 'clock' | 'db' | 'wake'>,
  claim: Claim,
  language: Language,
): Promise<void> {
  return world.db.write(async (tx) => {
    const request = await lockOne(tx, claim.request);
    if (!request || request.language === language) return;
    await saveRequest(tx, { ...request, language });
    const actor = { kind: 'claimant' } as const;
    await append(world, tx, { kind: 'request.language', actor, request: request.id, facts: { language } });
  });
}

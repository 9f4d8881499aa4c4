// What each question takes.
import { z } from 'zod';
import { ticked } from '../../kit/index.ts';
import { address, codes, oldCode, password, reason, story, username } from '../../kit/input/request.ts';

export const accountForm = z.object({ username });
export const reasonForm = z.object({ reason });
export const storyForm = z.object({ story: story.default('') });
export const codesForm = z.object({ codes });
export const conductForm = z
  .object({
    conduct: ticked('request.conduct.agree.tick'),
    patience: ticked('request.conduct.patience.tick'),
  })
  .transform(() => ({ conduct: true, patience: true }) as const);

export const mailboxForm = z.object({ address });
export const passwordForm = z.object({ password });
export const oldCodeForm = z.object({ oldCode });

// What is asked for when codes are renewed, typed back or tested.
import { z } from 'zod';
import { choice, text } from '../../kit/index.ts';

export const reasons = ['routine', 'running-low', 'lost', 'exposed'] as const;

export const reasonForm = z.object({ reason: choice(reasons, 'codes.why.missing') });

export const backForm = z.object({
  code: text('codes.prove.missing', { most: 1000, tooLong: 'problem.code_several' }),
});

export const testForm = z.object({
  code: text('sign-in.recovery.missing', { most: 1000, tooLong: 'problem.code_several' }),
});

// A plan: the ways back for somebody who answered two questions. It knows no account (law 1).
import { z } from 'zod';
import { means, type Plan, type WayKind } from '../../../recovery/guide/index.ts';
import { planExample } from './examples.ts';
import { inSeconds, named } from './pieces.ts';

const kinds = [
  'stop-others',
  'check-code',
  'sign-in',
  'recovery-code',
  'session',
  'reset-then-code',
  'reset',
  'request',
  'request-short',
  'support',
  'search',
] as const satisfies readonly WayKind[];

export const plan = z.object({
  ways: z
    .array(
      z.object({
        kind: z.enum(kinds),
        needs: z.array(z.enum(means)),
        fromSeconds: z.int().describe('How quick it can be.'),
        toSeconds: z.int().describe('How long it may take.'),
      }),
    )
    .min(1)
    .describe('Fastest first, and never none.'),
  reset: z
    .enum(['would-not-help', 'helps-then-code', 'needs-mailbox'])
    .describe('Whether a new password would help. It never replaces a second factor.'),
  deadEnd: z.boolean().describe('Nothing named shows whose account it is: look for more before filing.'),
});
named.add(plan, { id: 'Plan', description: 'The ways back, the fastest first.', examples: [planExample] });

export const planAnswer = ({ ways, reset, deadEnd }: Plan): z.input<typeof plan> => ({
  ways: ways.map(({ kind, needs, time }) => ({
    kind,
    needs: [...needs],
    fromSeconds: inSeconds(time.from),
    toSeconds: inSeconds(time.to),
  })),
  reset,
  deadEnd,
});

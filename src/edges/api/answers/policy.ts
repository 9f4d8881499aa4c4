// The policy that runs, as data: the same figures as on the page (law 18).
import { z } from 'zod';
import {
  deadlineStates,
  defaultPolicy,
  describePolicy,
  type PolicyDescription,
} from '../../../recovery/assurance/index.ts';
import { inSeconds, named } from './pieces.ts';

const tiers = ['ordinary', 'important', 'critical'] as const;
const whole = z.int();
const seconds = z.int().min(0);

const tier = z.object({
  tier: z.enum(tiers).describe('How much harm the account could do in wrong hands. The site sets it.'),
  roots: whole.describe('How many independent things someone else would have had to break.'),
  floor: whole.describe('What people who decide cannot go below.'),
  beside: z
    .array(z.enum(['mailbox', 'password']))
    .describe('At least one thing shown must be none of these. Empty asks for nothing more.'),
  people: z.enum(['never', 'short-of-roots', 'always']).describe('Whether two people decide.'),
  document: z.boolean().describe('Whether a document is asked for when people decide.'),
  hold: z
    .array(z.object({ assurance: whole, waitSeconds: seconds }))
    .describe('How long everyone concerned is told before access, by how much was shown.'),
  probationSeconds: seconds.describe(
    'How long the account cannot publish, make tokens or change maintainers afterwards.',
  ),
});

export const policy = z.object({
  version: z.string(),
  matureAfterSeconds: seconds.describe('How long a thing must have been on the account before it counts.'),
  deadlinesSeconds: z.object(
    Object.fromEntries(deadlineStates.map((state) => [state, seconds])) as Record<
      (typeof deadlineStates)[number],
      typeof seconds
    >,
  ),
  tiers: z.array(tier),
});

export const policyAnswer = ({
  version,
  matureAfter,
  deadlines,
  tiers,
}: PolicyDescription): z.input<typeof policy> => ({
  version,
  matureAfterSeconds: inSeconds(matureAfter),
  deadlinesSeconds: {
    draft: inSeconds(deadlines.draft),
    filed: inSeconds(deadlines.filed),
    proving: inSeconds(deadlines.proving),
    reviewing: inSeconds(deadlines.reviewing),
    granted: inSeconds(deadlines.granted),
    contested: inSeconds(deadlines.contested),
  },
  tiers: tiers.map(({ tier, roots, floor, beside, people, document, hold, probation }) => ({
    tier,
    roots,
    floor,
    beside: [...beside],
    people,
    document,
    hold: hold.map(({ assurance, wait }) => ({ assurance, waitSeconds: inSeconds(wait) })),
    probationSeconds: inSeconds(probation),
  })),
});

named.add(policy, {
  id: 'Policy',
  description: 'How this site decides. Made from the policy that runs.',
  examples: [policyAnswer(describePolicy(defaultPolicy))],
});

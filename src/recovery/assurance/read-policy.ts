// Reads the operator's policy file. Every problem is named with its field, all at once; nothing is guessed.
import { z } from 'zod';
import { type Duration, days, hours, minutes, ok, type Result, refuse } from '../../kernel/index.ts';
import type { Policy, Requirements } from './rules.ts';

/** `field` is a path like `tiers.ordinary.floor`; `problem` says in words what is wanted there. */
interface PolicyProblem {
  readonly field: string;
  readonly problem: string;
}
type PolicyRefusal = { readonly code: 'policy_unreadable'; readonly problems: readonly PolicyProblem[] };

const units = { minute: minutes, hour: hours, day: days } as const;

const duration = z
  .string('is a time like "72 hours", "2 minutes" or "14 days"')
  .regex(/^[1-9]\d{0,4} (minute|hour|day)s?$/, 'is a time like "72 hours", "2 minutes" or "14 days"')
  .transform((text): Duration => {
    const [count = '', unit = ''] = text.split(' ');
    return units[unit.replace(/s$/, '') as keyof typeof units](Number(count));
  });

const whole = (least: number) => {
  const wanted = `is a whole number, ${least} or more`;
  return z.int(wanted).min(least, wanted);
};
const oneOf = <const Value extends string>(...values: readonly [Value, ...Value[]]) =>
  z.enum(values, `is one of ${values.join(', ')}`);

const requirements = z
  .strictObject({
    roots: whole(2),
    floor: whole(2),
    beside: z.array(oneOf('mailbox', 'password'), 'is a list'),
    people: oneOf('never', 'short-of-roots', 'always'),
    document: z.boolean('is true or false'),
    hold: z.array(z.strictObject({ assurance: whole(1), wait: duration }), 'is a list').min(1, 'has at least one row'),
    probation: duration,
  })
  .superRefine(checkFloor)
  .superRefine(checkHold);

const policy = z.strictObject({
  version: z.string('is a text').trim().min(1, 'is a text'),
  matureAfter: duration,
  tiers: z.strictObject({ ordinary: requirements, important: requirements, critical: requirements }),
  deadlines: z.strictObject({
    draft: duration,
    filed: duration,
    proving: duration,
    reviewing: duration,
    granted: duration,
    contested: duration,
  }),
});

export function readPolicy(json: unknown): Result<Policy, PolicyRefusal> {
  const read = policy.safeParse(json);
  if (read.success) return ok(read.data);
  return refuse({ code: 'policy_unreadable', problems: read.error.issues.flatMap(problemsIn) });
}

function problemsIn(issue: z.core.$ZodIssue): readonly PolicyProblem[] {
  const at = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: at ? `${at}.${key}` : key, problem: 'is not a known field' }));
  const isObjectWanted = issue.code === 'invalid_type' && issue.expected === 'object';
  return [{ field: at || 'policy', problem: isObjectWanted ? 'is an object' : issue.message }];
}

type Refining = z.core.$RefinementCtx<Requirements>;

function checkFloor({ floor, roots }: Requirements, context: Refining): void {
  if (floor > roots) context.addIssue({ code: 'custom', path: ['floor'], message: 'is at most as many as `roots`' });
}

/** A hold that is unclear or grows with better proof would be a mistake nobody notices until it matters. */
function checkHold({ hold, floor, people }: Requirements, context: Refining): void {
  const wants = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  const [first] = hold;
  if (first && people !== 'always' && first.assurance > floor) wants(['hold'], 'starts at `floor` or below it');
  hold.forEach((row, i) => {
    const above = hold[i - 1];
    if (above && row.assurance <= above.assurance) wants(['hold', i, 'assurance'], 'is higher than the row before');
    if (above && row.wait > above.wait) wants(['hold', i, 'wait'], 'is not longer than the row before');
  });
}

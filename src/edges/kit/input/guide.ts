// The guide's two questions.
import { type Means, means, problems } from '../../../recovery/guide/index.ts';
import { choice, choices } from '../read.ts';

export const problem = choice(problems, 'guide.problem.select');

/** "None of these" is an answer of its own, and no thing that one has. */
export const have = choices([...means, 'none'], 'guide.have.select')
  .refine((chosen) => chosen.length > 0, 'guide.have.select')
  .refine((chosen) => !chosen.includes('none') || chosen.length === 1, 'guide.have.either')
  .transform((chosen) => chosen.filter((one): one is Means => one !== 'none'));

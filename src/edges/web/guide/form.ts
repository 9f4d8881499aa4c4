// The guide's questions. The answers are plain choices and travel in the address.
import { z } from 'zod';
import { type Answers, type Means, means, problems } from '../../../recovery/guide/index.ts';
import { choice, choices } from '../../kit/index.ts';

const problem = choice(problems, 'guide.problem.select');

const have = choices([...means, 'none'], 'guide.have.select')
  .refine((chosen) => chosen.length > 0, 'guide.have.select')
  .refine((chosen) => !chosen.includes('none') || chosen.length === 1, 'guide.have.either');

export const problemForm = z.object({ problem });
export const answersForm = z
  .object({ problem, have })
  .transform(({ problem, have }): Answers => ({ problem, have: have.filter((one): one is Means => one !== 'none') }));

/** The answers as an address carries them. */
export function asQuery({ problem, have }: Answers): string {
  const query = new URLSearchParams({ problem });
  for (const one of have.length === 0 ? ['none'] : have) query.append('have', one);
  return query.toString();
}

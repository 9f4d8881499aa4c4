// The guide's questions. The answers are plain choices and travel in the address.
import { z } from 'zod';
import type { Answers } from '../../../recovery/guide/index.ts';
import { have, problem } from '../../kit/input/guide.ts';

export const problemForm = z.object({ problem });
export const answersForm = z.object({ problem, have });

/** The answers as an address carries them. */
export function asQuery({ problem, have }: Answers): string {
  const query = new URLSearchParams({ problem });
  for (const one of have.length === 0 ? ['none'] : have) query.append('have', one);
  return query.toString();
}

// A refusal as it might be, for explaining its code: what its words name is made up.
import { hours } from '../../../kernel/index.ts';
import type { AnyRefusal, ProblemCode } from './index.ts';

const made: Readonly<Record<string, unknown>> = {
  sheet: 'D83E',
  currentSheet: 'K4TW',
  wanted: 'K4TW',
  typed: 23,
  offSeconds: -90,
  most: 5,
  left: 3,
  count: 1,
  rules: [],
};

/** Any member that is a date is 9 June 2026, so that it is said the same each time. */
export const exampleRefusal = (code: ProblemCode): AnyRefusal =>
  new Proxy({ code } as AnyRefusal, {
    get: (refusal, name) =>
      name in refusal ? Reflect.get(refusal, name) : (made[String(name)] ?? new Date(Date.UTC(2026, 5, 9) + hours(14))),
  });

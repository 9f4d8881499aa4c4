// Races that are races: with cold connections the first of many would be done before the second began.
import { sql } from 'kysely';
import type { TestWorld } from './world.ts';

/** Opens every connection first, then starts all of the work at the same moment. */
export async function allAtOnce<T>(world: TestWorld, works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const hold = () => sql`select pg_sleep(0.05)`.execute(world.opened.kysely);
  await Promise.all(Array.from({ length: 20 }, hold));
  return Promise.all(works.map((work) => work()));
}

/** The same work `times` over, at the same moment. */
export const manyAtOnce = <T>(world: TestWorld, times: number, work: (i: number) => Promise<T>): Promise<T[]> =>
  allAtOnce(
    world,
    Array.from({ length: times }, (_, i) => () => work(i)),
  );

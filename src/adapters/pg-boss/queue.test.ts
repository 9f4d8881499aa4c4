// The queue wakes what was committed and nothing else, on PostgreSQL and on the embedded engine with its one connection.
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../../../test/harness/world.ts';
import type { JobName } from '../../kernel/index.ts';
import { openQueue, type Queue } from './index.ts';

describe.each(['postgres', 'embedded'] as const)('on %s', (engine) => {
  let world: TestWorld;
  let queue: Queue;
  beforeAll(async () => {
    world = await openTestWorld({ engine });
    queue = await openQueue(world.opened, (fault) => {
      throw fault;
    });
    await sql`delete from jobs.job`.execute(world.opened.kysely);
  });
  afterAll(async () => {
    await queue.stop();
    await world.close();
  });

  const waiting = async (job: JobName): Promise<number> => {
    const found = await sql<{ n: string }>`select count(*) n from jobs.job where name = ${job}`.execute(
      world.opened.kysely,
    );
    return Number(found.rows[0]?.n);
  };

  test('a wake that is rolled back is gone; one that commits runs its job', async () => {
    const failing = world.db.write(async (tx) => {
      await queue.wake.wake(tx, 'destroy-documents');
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    await world.db.write((tx) => queue.wake.wake(tx, 'deliver-notices'));
    expect(await waiting('destroy-documents')).toBe(0);
    expect(await waiting('deliver-notices')).toBe(1);
    await new Promise<void>((resolve, reject) => {
      queue
        .work(async (job) => {
          if (job === 'deliver-notices') resolve();
        })
        .catch(reject);
    });
  });
});

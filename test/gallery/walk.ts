// Requests for scenes, brought by use cases and the clock to any point of their life.
import { hours, minutes } from '../../src/kernel/index.ts';
import { must } from '../harness/must.ts';
import type { RecoveryTestWorld } from '../harness/requests.ts';
import { walkIn } from '../harness/walk.ts';
import type { GalleryPerson } from './people.ts';

export type GalleryWalk = ReturnType<typeof galleryWalk>;

/** Under the demo's policy: people always decide, one document, holds of two minutes. */
export function galleryWalk(world: RecoveryTestWorld) {
  const walk = walkIn(world);
  const file = async (who: GalleryPerson, filing: Parameters<typeof walk.file>[1] = {}) => ({
    ...(await walk.file(who, filing)),
    who,
  });
  type Filed = Awaited<ReturnType<typeof file>>;

  const reviewed = async (who: GalleryPerson): Promise<Filed> => {
    const filed = await file(who);
    await walk.settle();
    return filed;
  };
  const held = async (who: GalleryPerson): Promise<Filed> => {
    const filed = await reviewed(who);
    must(await walk.decide(filed.claim.request, 'approved'));
    await walk.settle();
    return filed;
  };
  const granted = async (who: GalleryPerson): Promise<Filed> => {
    const filed = await held(who);
    world.pass(minutes(2));
    await walk.settle();
    const state = await walk.state(filed.claim.request);
    if (state !== 'granted') throw new Error(`not granted but ${state}`);
    return filed;
  };
  /** The clock, past every limit on how often somebody may ask. */
  const later = () => world.pass(hours(2));
  return { ...walk, file, reviewed, held, granted, later };
}

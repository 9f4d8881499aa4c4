// Everything that a take-back wants, staged by use cases.
import { generateSync } from 'otplib';
import type { OperationId } from '../../../src/kernel/index.ts';
import { type Claim, openTakeBack, showFreshPassword } from '../../../src/recovery/requests/index.ts';
import { must } from '../../harness/must.ts';
import type { RecoveryTestWorld } from '../../harness/requests.ts';
import type { GalleryPerson } from '../people.ts';

export const newPassword = 'three green umbrellas drying';

export async function stageAll(world: RecoveryTestWorld, claim: Claim, who: GalleryPerson): Promise<OperationId> {
  must(await showFreshPassword(world, claim, who.password));
  const operation = must(await openTakeBack(world, claim));
  const { takeBack } = world.directory;
  must(await takeBack.stagePassword(operation, newPassword));
  const { secret } = must(await takeBack.stageFactor(operation));
  const epoch = Math.floor(world.clock.now().getTime() / 1000);
  must(await takeBack.proveFactor(operation, generateSync({ secret, epoch })));
  const sheet = must(await takeBack.stageSheet(operation));
  must(await takeBack.proveSheet(operation, sheet.codes[0] ?? ''));
  return operation;
}

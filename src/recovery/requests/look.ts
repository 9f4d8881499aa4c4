// What the directory says about a request's account, read outside of any transaction. Results are good for ten minutes (law 5).
import type { OnRecord } from '../../directory/index.ts';
import { type AccountId, after, isAtOrAfter, minutes } from '../../kernel/index.ts';
import { answersOf, type RecoveryWorld, type Request } from './request.ts';

export interface Look {
  readonly account: AccountId | undefined;
  readonly onRecord: OnRecord | undefined;
  readonly readAt: Date;
  /** The evidence that the request had then. */
  readonly evidence: number;
}

/** The account is looked up once, when the request is first judged. Whoever takes the name later is somebody else. */
export async function look(world: RecoveryWorld, request: Request): Promise<Look> {
  const readAt = world.clock.now();
  const { username } = answersOf(world, request);
  const wasLookedUp = request.assurance !== undefined;
  const account = wasLookedUp ? request.account : await world.directory.find(username ?? '');
  const onRecord = account && (await world.directory.onRecord(account));
  return { account, onRecord, readAt, evidence: request.evidence };
}

const goodFor = minutes(10);
export const isFresh = ({ readAt }: Look, now: Date): boolean => !isAtOrAfter(now, after(readAt, goodFor));

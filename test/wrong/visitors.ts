// Who may stand before a page: nobody, somebody with a draft, somebody taking an account back. The last two are also signed
// in, reviewing, and have every mailed link open, so that between them they see every page there is.
import { stageSheet } from '../../src/accounts/codes/index.ts';
import { factorsOf, stageFactor } from '../../src/accounts/factors/index.ts';
import { accountById, grantRole, signUp } from '../../src/accounts/identity/index.ts';
import { askReset, sendResetMails } from '../../src/accounts/reset/index.ts';
import { sessionOf, startSession } from '../../src/accounts/sessions/index.ts';
import type { AccountId, RequestId } from '../../src/kernel/index.ts';
import { deliverNotices } from '../../src/notices/index.ts';
import {
  askFreshMailbox,
  askMailbox,
  openDraft,
  openTakeBack,
  showFreshPassword,
} from '../../src/recovery/requests/index.ts';
import { type GalleryPerson, openGalleryPerson } from '../gallery/people.ts';
import { galleryWalk } from '../gallery/walk.ts';
import { tokenIn } from '../harness/mails.ts';
import { must } from '../harness/must.ts';
import { type Visitor, visit } from '../harness/visitor.ts';
import type { WrongHouse } from './house.ts';

export interface Someone {
  readonly name: string;
  readonly visitor: Visitor;
  /** What stands in a route's place of these names. */
  readonly params: Readonly<Record<string, string>>;
  /** Everything the browser kept is as it was at first. */
  readonly again: () => void;
}

export const nobody = ({ app }: WrongHouse): Someone => known({ name: 'nobody', visitor: visit(app), params: {} });

/** Everybody a page may have before it. */
export const everybody = async (house: WrongHouse): Promise<Someone[]> => [
  nobody(house),
  await withDraft(house),
  await proving(house),
  await granted(house),
  await takingBack(house),
];

export async function withDraft(house: WrongHouse): Promise<Someone> {
  const person = await openGalleryPerson(house.world);
  const { token } = await galleryWalk(house.world).fill(person);
  return inside(house, 'with a draft', person, token);
}

/** Filed, and takes more. */
async function proving(house: WrongHouse): Promise<Someone> {
  const person = await openGalleryPerson(house.world);
  const walk = galleryWalk(house.world);
  const { token } = await walk.file(person, { password: '' });
  await walk.settle();
  return inside(house, 'proving', person, token);
}

async function granted(house: WrongHouse): Promise<Someone> {
  const person = await openGalleryPerson(house.world);
  const { token } = await galleryWalk(house.world).granted(person);
  return inside(house, 'granted', person, token);
}

/** Inside the window: the steps are open. */
export async function takingBack(house: WrongHouse): Promise<Someone> {
  const { world } = house;
  const person = await openGalleryPerson(world);
  const { claim, token } = await galleryWalk(world).granted(person);
  must(await askFreshMailbox(world, claim, person.addresses[0]));
  must(await showFreshPassword(world, claim, person.password));
  const operation = must(await openTakeBack(world, claim));
  must(await world.directory.takeBack.stageFactor(operation));
  must(await world.directory.takeBack.stageSheet(operation));
  await deliverNotices(world);
  const fresh = tokenIn(world, person.addresses[0], '/take-back/mailbox/');
  return inside(house, 'taking back', person, token, { 'take-back-mailbox': fresh });
}

async function inside(
  house: WrongHouse,
  name: string,
  person: GalleryPerson,
  claim: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Someone> {
  const visitor = visit(house.app);
  const reviewed = await reviewable(house);
  const session = await sessionOfTheirs(house, person.account, 'account', 'full');
  const cookies = {
    claim,
    session,
    'signing-in': await sessionOfTheirs(house, person.account, 'account', 'password'),
    console: await consoleSession(house),
    ...(await linksOpened(house)),
    ...more,
  };
  for (const [cookie, value] of Object.entries(cookies)) visitor.cookies.set(cookie, value);
  const factor = await stagedThings(house, person.account, session);
  return known({ name, visitor, params: { id: reviewed, factor } });
}

function known(someone: Omit<Someone, 'again'>): Someone {
  const { cookies } = someone.visitor;
  const first = new Map(cookies);
  const again = () => {
    cookies.clear();
    for (const [name, value] of first) cookies.set(name, value);
  };
  return { ...someone, again };
}

/** A sheet and an authenticator that wait to be proven; the factor that is there. */
async function stagedThings({ world }: WrongHouse, account: AccountId, token: string): Promise<string> {
  const session = await sessionOf(world, token);
  if (!session) throw new Error('no session');
  await stageSheet(world, account, 'routine');
  await stageFactor(world, { session: session.id, account });
  const [factor] = await world.db.read((tx) => factorsOf(tx, account));
  return factor?.id ?? '';
}

async function sessionOfTheirs(
  { world }: WrongHouse,
  id: AccountId,
  kind: 'account' | 'console',
  level: 'full' | 'password',
): Promise<string> {
  const { token } = await world.db.write(async (tx) => {
    const account = await accountById(tx, id);
    if (!account) throw new Error('no such account');
    return startSession(world, tx, { account, kind, level, hasFactor: true });
  });
  return token;
}

async function consoleSession(house: WrongHouse): Promise<string> {
  const reviewer = await openGalleryPerson(house.world);
  await grantRole(house.world, reviewer.username, 'reviewer');
  return sessionOfTheirs(house, reviewer.account, 'console', 'full');
}

/** A request that waits for reviewers. */
async function reviewable({ world }: WrongHouse): Promise<RequestId> {
  const filed = await galleryWalk(world).reviewed(await openGalleryPerson(world));
  return filed.claim.request;
}

let strangers = 0;
/** Links that were mailed to somebody and opened in this browser. */
async function linksOpened({ world }: WrongHouse): Promise<Record<string, string>> {
  const person = await openGalleryPerson(world);
  const [address] = person.addresses;
  const stranger = `stranger-${++strangers}`;
  must(
    await signUp(world, { username: stranger, address: `${stranger}@else.test`, password: 'a lamp on the old stairs' }),
  );
  must(await askReset(world, person.username));
  await sendResetMails(world);
  const walk = galleryWalk(world);
  await walk.reviewed(person);
  const { claim } = await openDraft(world);
  must(await askMailbox(world, claim, address));
  await deliverNotices(world);
  return {
    'sign-up': tokenIn(world, `${stranger}@else.test`, '/sign-up/confirm/'),
    reset: tokenIn(world, address, '/reset/'),
    'mailbox-link': tokenIn(world, address, '/request/mailbox/'),
    objection: tokenIn(world, address, '/objection/'),
  };
}

// For tests: the pages with a fresh person in each test, whose request was just granted.
import type { FastifyInstance } from 'fastify';
import { generateSync } from 'otplib';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openPerson, type Person } from '../../../../test/harness/people.ts';
import { type Seen, type Visitor, visit } from '../../../../test/harness/visitor.ts';
import { openTestWorld, type TestWorld } from '../../../../test/harness/world.ts';
import { asDirectory } from '../../../accounts/as-directory/index.ts';
import { defaultPolicy } from '../../../recovery/assurance/index.ts';
import { buildApp, type House } from '../../kit/index.ts';
import { type Granted, grantRequest, mailedToken } from './granted.contract.ts';
import { takeBackPlace } from './routes.ts';

export const newPassword = 'three green umbrellas drying';

export interface Pages {
  readonly world: TestWorld;
  readonly house: House;
  readonly app: FastifyInstance;
  readonly jo: Person;
  readonly granted: Granted;
  /** The token of the owner's newest link to object. */
  readonly objection: string;
  /** Holds the claim of Jo's request. */
  readonly visitor: Visitor;
  readonly showPassword: () => Promise<Seen>;
  readonly appCode: (secret: string, offSeconds?: number) => string;
  /** Every step up to the last page. */
  readonly prepareAll: () => Promise<Seen>;
}

export const secretOn = (page: Seen): string => /secret=([A-Z2-7]+)/.exec(page.html)?.[1] ?? '';
export const codesOn = (page: Seen): readonly string[] => page.html.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){5}/g) ?? [];

export function openPages(): Pages {
  const now = {} as { -readonly [Name in keyof Pages]: Pages[Name] };
  beforeAll(async () => {
    now.world = await openTestWorld();
    now.house = { ...now.world, policy: defaultPolicy, directory: asDirectory(now.world, () => {}) };
    now.app = await buildApp(now.house, { places: [takeBackPlace] });
    now.app.get('/status', async () => 'the status page');
  });
  afterAll(async () => {
    await now.app.close();
    await now.world.close();
  });
  beforeEach(async () => {
    now.jo = await openPerson(now.world);
    now.granted = await grantRequest(now.world, now.house, now.jo);
    now.objection = mailedToken(now.world, '/objection');
    now.world.mails.length = 0;
    now.visitor = visit(now.app);
    now.visitor.cookies.set('claim', now.granted.token);
  });
  now.showPassword = async () =>
    now.visitor.submit(await now.visitor.get('/take-back/confirm/password'), { password: now.jo.password });
  now.appCode = (secret, offSeconds = 0) =>
    generateSync({ secret, epoch: Math.floor(now.world.clock.now().getTime() / 1000) + offSeconds });
  now.prepareAll = async () => {
    const authenticator = await now.visitor.submit(await now.showPassword(), { 'new-password': newPassword });
    const codes = await now.visitor.submit(authenticator, { 'app-code': now.appCode(secretOn(authenticator)) });
    const typeBack = await now.visitor.get('/take-back/codes/type-back');
    return now.visitor.submit(typeBack, { code: codesOn(codes)[4] ?? '' });
  };
  return now;
}

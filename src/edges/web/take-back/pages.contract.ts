// For tests: the pages with a fresh person in each test, whose request was just granted.
import { generateSync } from 'otplib';
import { beforeAll, beforeEach } from 'vitest';
import { tokenIn } from '../../../../test/harness/mails.ts';
import { openPages, type TestPages } from '../../../../test/harness/pages.ts';
import { openPerson, type Person } from '../../../../test/harness/people.ts';
import { type Seen, type Visitor, visit } from '../../../../test/harness/visitor.ts';
import { defaultPolicy } from '../../../recovery/assurance/index.ts';
import type { Place } from '../../kit/index.ts';
import { type Granted, grantRequest } from './granted.contract.ts';
import { takeBackPlace } from './routes.ts';

export const newPassword = 'three green umbrellas drying';

export interface GrantedPages extends TestPages {
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

const statusPage: Place = (app) => void app.get('/status', async () => 'the status page');

export function grantedPages(): GrantedPages {
  const now = {} as { -readonly [Name in keyof GrantedPages]: GrantedPages[Name] };
  beforeAll(async () => {
    const pages = await openPages({ places: [takeBackPlace, statusPage], policy: defaultPolicy });
    Object.assign(now, pages);
    return pages.close;
  });
  beforeEach(async () => {
    now.jo = await openPerson(now.world);
    now.granted = await grantRequest(now.world, now.jo);
    now.objection = tokenIn(now.world, now.jo.address, '/objection/');
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

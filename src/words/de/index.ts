// German: one file a place, put together here. It has exactly the keys of English. Its terms: docs/decisions/015-languages.md.

import type { en } from '../en/index.ts';
import { account } from './account.ts';
import { api } from './api.ts';
import { codes } from './codes.ts';
import { reviewConsole } from './console.ts';
import { consoleDecide } from './console-decide.ts';
import { demo } from './demo.ts';
import { documents } from './documents.ts';
import { factors } from './factors.ts';
import { guide } from './guide.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { identity } from './identity.ts';
import { kit } from './kit.ts';
import { mail } from './mail.ts';
import { objection } from './objection.ts';
import { policy } from './policy.ts';
import { privacy } from './privacy.ts';
import { request } from './request.ts';
import { requests } from './requests.ts';
import { reset } from './reset.ts';
import { signIn } from './sign-in.ts';
import { status } from './status.ts';
import { takeBack } from './take-back.ts';
import { trust } from './trust.ts';
import { words } from './words.ts';

export const de = {
  ...mail,
  ...api,
  ...demo,
  ...documents,
  ...reviewConsole,
  ...consoleDecide,
  ...signIn,
  ...factors,
  ...codes,
  ...kit,
  ...guide,
  ...help,
  ...trust,
  ...privacy,
  ...home,
  ...policy,
  ...request,
  ...account,
  ...identity,
  ...objection,
  ...requests,
  ...reset,
  ...status,
  ...takeBack,
  ...words,
} as const satisfies Readonly<Record<keyof typeof en, string>>;

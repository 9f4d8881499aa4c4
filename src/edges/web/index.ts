// The claimant's and owner's pages, place by place.
import type { Place } from '../kit/index.ts';
import { accountPlace } from './account/routes.tsx';
import { authenticatorsPlace } from './authenticators/routes.tsx';
import { codesPlace } from './codes/routes.tsx';
import { documentsPlace } from './documents/routes.tsx';
import { guidePlace } from './guide/routes.tsx';
import { homePlace } from './home/routes.tsx';
import { objectionPlace } from './objection/routes.tsx';
import { policyPlace } from './policy/routes.tsx';
import { requestPlace } from './request/routes.tsx';
import { resetPlace } from './reset/routes.tsx';
import { signInPlace } from './sign-in/routes.tsx';
import { signUpPlace } from './sign-up/routes.tsx';
import { statusPlace } from './status/routes.tsx';
import { takeBackPlace } from './take-back/routes.ts';

export const webPlaces: readonly Place[] = [
  policyPlace,
  requestPlace,
  guidePlace,
  homePlace,
  accountPlace,
  resetPlace,
  signUpPlace,
  statusPlace,
  objectionPlace,
  takeBackPlace,
  authenticatorsPlace,
  codesPlace,
  documentsPlace,
  signInPlace,
];

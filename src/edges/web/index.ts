// The claimant's and owner's pages, place by place.
import type { Place } from '../kit/index.ts';
import { accountPlace } from './account/routes.tsx';
import { authenticatorsPlace } from './authenticators/routes.tsx';
import { codesPlace } from './codes/routes.tsx';
import { documentsPlace } from './documents/routes.tsx';
import { guidePlace } from './guide/routes.tsx';
import { helpPlace } from './help/routes.tsx';
import { homePlace } from './home/routes.tsx';
import { languagePlace } from './language/routes.ts';
import { objectionPlace } from './objection/routes.tsx';
import { policyPlace } from './policy/routes.tsx';
import { problemsPlace } from './problems/routes.tsx';
import { requestPlace } from './request/routes.tsx';
import { resetPlace } from './reset/routes.tsx';
import { signInPlace } from './sign-in/routes.tsx';
import { signUpPlace } from './sign-up/routes.tsx';
import { statusPlace } from './status/routes.tsx';
import { takeBackPlace } from './take-back/routes.ts';

export const webPlaces: readonly Place[] = [
  policyPlace,
  problemsPlace,
  requestPlace,
  guidePlace,
  homePlace,
  helpPlace,
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
  languagePlace,
];

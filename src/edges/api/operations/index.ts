// Everything the API does, in the order in which people come to it.
import type { Operation } from '../operation.ts';
import { claims } from './claims.ts';
import { documents } from './documents.ts';
import { objections } from './objections.ts';
import { passwordReset } from './password-reset.ts';
import { proofs } from './proofs.ts';
import { requests } from './requests.ts';
import { takingBack } from './take-back.ts';
import { takeBackSteps } from './take-back-steps.ts';
import { ways } from './ways.ts';

export const operations: readonly Operation[] = [
  ...ways,
  ...passwordReset,
  ...requests,
  ...claims,
  ...proofs,
  ...documents,
  ...takingBack,
  ...takeBackSteps,
  ...objections,
];

// What policy wants of a request before people may approve it, by the policy that runs now.
import { requirementsOf } from '../assurance/index.ts';
import type { RecoveryWorld, RequestForReview } from '../requests/index.ts';
import { type Want, wantsOf } from './rules.ts';

export const wantsOfRequest = ({ policy }: Pick<RecoveryWorld, 'policy'>, file: RequestForReview): readonly Want[] =>
  wantsOf(requirementsOf(policy, file.tier), {
    known: file.onRecord !== undefined,
    assurance: file.assuranceSet.size,
    counted: file.proofs.filter(({ counts }) => counts).map(({ kind }) => kind),
    documents: file.documents,
  });

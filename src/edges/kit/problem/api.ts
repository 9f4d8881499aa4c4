// What programs are told of a request that no use case saw: unreadable, unknown, not allowed, too large, or our own fault.
import { type ProblemMap, told } from './problem.ts';

type ApiRefusal = {
  readonly code:
    | 'input_refused'
    | 'input_unknown'
    | 'body_unreadable'
    | 'address_unreadable'
    | 'token_missing'
    | 'claim_unknown'
    | 'nothing_here'
    | 'method_not_allowed'
    | 'body_too_large'
    | 'media_type_refused'
    | 'host_not_ours'
    | 'foreign_origin'
    | 'request_not_filed'
    | 'fault';
};

export const apiProblems = {
  input_refused: told(422, 'problem.input_refused'),
  input_unknown: told(422, 'problem.input_unknown'),
  body_unreadable: told(400, 'problem.body_unreadable'),
  address_unreadable: told(400, 'problem.address_unreadable'),
  token_missing: told(401, 'problem.token_missing'),
  claim_unknown: told(401, 'problem.claim_unknown'),
  nothing_here: told(404, 'problem.nothing_here'),
  method_not_allowed: told(405, 'problem.method_not_allowed'),
  body_too_large: told(413, 'problem.body_too_large'),
  media_type_refused: told(415, 'problem.media_type_refused'),
  host_not_ours: told(421, 'kit.trouble.host.text'),
  foreign_origin: told(403, 'kit.trouble.foreign.text'),
  request_not_filed: told(409, 'problem.request_not_filed'),
  fault: told(500, 'problem.fault'),
} as const satisfies ProblemMap<ApiRefusal>;

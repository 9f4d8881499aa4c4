// The right to see a request: got again with what the person wrote down, and given up.
import { z } from 'zod';
import { ok } from '../../../kernel/index.ts';
import { endClaim, resumeClaim } from '../../../recovery/requests/index.ts';
import { reference, returnCode } from '../../kit/input/status.ts';
import { claim } from '../answers/small.ts';
import { operation } from '../operation.ts';

export const claims = [
  operation({
    id: 'resumeRequest',
    method: 'POST',
    path: '/claims',
    tag: 'Requests',
    summary: 'Open a request again',
    description:
      'With its reference and return code, from anywhere. Spaces, dashes and capitals do not matter. Five tries an hour for a reference, whether it exists or not.',
    status: 201,
    body: z.strictObject({ reference, returnCode }),
    answer: claim,
    example: { reference: '7Q4-K2M', returnCode: '3F7K-9QXA-04WC-RR8D-5VTN-HB2M' },
    refusals: { return_code_wrong: '/returnCode', return_code_too_often: '' },
    handle: async ({ house, body }) => {
      const resumed = await resumeClaim(house, body);
      return resumed.ok ? ok({ token: resumed.value.token }) : resumed;
    },
  }),
  operation({
    id: 'endClaim',
    method: 'DELETE',
    path: '/claim',
    tag: 'Requests',
    summary: 'Finish here',
    description: 'The claim token works no more. The request goes on; its reference and return code open it again.',
    status: 204,
    bearer: 'claim',
    refusals: {},
    handle: async ({ house, token }) => {
      await endClaim(house, token);
      return ok(null);
    },
  }),
];

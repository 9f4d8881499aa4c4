// "This was not me": with the link of a notice, without signing in (law 9).
import { ok } from '../../../kernel/index.ts';
import { lookAtObjection, objectTo } from '../../../recovery/requests/index.ts';
import { told, toldOrNull } from '../answers/pieces.ts';
import { objected, objection } from '../answers/small.ts';
import { operation } from '../operation.ts';

const over = { objection_link_unknown: '', request_has_ended: '', request_completed: '' } as const;

export const objections = [
  operation({
    id: 'getObjection',
    method: 'GET',
    path: '/objection',
    tag: 'Objections',
    summary: 'Look at what can be stopped',
    description:
      'The token is the last part of the link in the notice, which is `/objection/…`. Looking stops nothing (law 16).',
    status: 200,
    bearer: 'objection-link',
    answer: objection,
    refusals: over,
    handle: async ({ house, token }) => {
      const seen = await lookAtObjection(house, token);
      if (!seen.ok) return seen;
      const { reference, filedAt, state, contestedAt, until } = seen.value;
      return ok({
        reference,
        filedAt: told(filedAt),
        state,
        contestedAt: toldOrNull(contestedAt),
        until: toldOrNull(until),
      });
    },
  }),
  operation({
    id: 'object',
    method: 'POST',
    path: '/objection',
    tag: 'Objections',
    summary: 'Stop the request',
    description:
      'Starts the one contest a request can have. It stops the request and gains nothing; later objections are noted and change nothing.',
    status: 200,
    bearer: 'objection-link',
    answer: objected,
    refusals: over,
    handle: async ({ house, token }) => {
      const outcome = await objectTo(house, token);
      return outcome.ok ? ok({ outcome: outcome.value }) : outcome;
    },
  }),
];

// Before any request: how this site decides, and which way back is the quickest.
import { z } from 'zod';
import { ok } from '../../../kernel/index.ts';
import { describePolicy } from '../../../recovery/assurance/index.ts';
import { planFor } from '../../../recovery/guide/index.ts';
import { policyInBrief } from '../../kit/index.ts';
import { have, problem } from '../../kit/input/guide.ts';
import { plan, planAnswer } from '../answers/plan.ts';
import { policy, policyAnswer } from '../answers/policy.ts';
import { operation } from '../operation.ts';

export const ways = [
  operation({
    id: 'getPolicy',
    method: 'GET',
    path: '/policy',
    tag: 'Ways back',
    summary: 'How this site decides',
    description:
      'For each tier: what must be shown, who decides, and how long everyone concerned is told before access.',
    status: 200,
    answer: policy,
    refusals: {},
    handle: async ({ house }) => ok(policyAnswer(describePolicy(house.policy))),
  }),
  operation({
    id: 'getPlan',
    method: 'GET',
    path: '/plan',
    tag: 'Ways back',
    summary: 'The quickest way back',
    description:
      'From what happens at sign-in and what somebody still has. Ask this first: most people need no request. Nothing is stored, and no account is looked at.',
    status: 200,
    query: z.object({ problem, have }),
    answer: plan,
    refusals: {},
    handle: async ({ house, query }) => ok(planAnswer(planFor(query, policyInBrief(house.policy)))),
  }),
];

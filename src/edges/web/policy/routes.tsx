// How recovery is decided, written from the policy that runs (law 18).
import { describePolicy } from '../../../recovery/assurance/index.ts';
import { type Place, sayFor, show } from '../../kit/index.ts';
import { PolicyPage } from './page.tsx';

export const policyPlace: Place = (app, house) => {
  app.get('/policy', (request, reply) => {
    const title = sayFor(request)('policy.title');
    return show(request, reply, { title, body: <PolicyPage policy={describePolicy(house.policy)} /> });
  });
};

// The start page.
import { type Place, sayFor, show } from '../../kit/index.ts';
import { HomePage } from './page.tsx';

export const homePlace: Place = (app) => {
  app.get('/', (request, reply) => show(request, reply, { title: sayFor(request)('home.title'), body: <HomePage /> }));
};

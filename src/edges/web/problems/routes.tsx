// Where the `type` of a problem leads: the page that explains one answer of the API, made from the one map (RFC 9457 §3.1.1).
import { exampleRefusal, type Place, problemCodes, problemOf, sayFor, show } from '../../kit/index.ts';
import { ProblemPage } from './page.tsx';

export const problemsPlace: Place = (app) => {
  app.get<{ Params: { code: string } }>('/problems/:code', (request, reply) => {
    const code = problemCodes.find((one) => one === request.params.code);
    if (code === undefined) return reply.callNotFound();
    const say = sayFor(request);
    const problem = problemOf(exampleRefusal(code), say);
    const body = <ProblemPage code={code} {...problem} />;
    return show(request, reply, { title: say(`api.title.${problem.status}`), body });
  });
};

// From the first question to the plan. Every page is a GET: answers are in the address and nothing is stored.
import { planFor, shouldLookAgain } from '../../../recovery/guide/index.ts';
import { emptyForm, type Place, policyInBrief, readQuery, sayFor, show } from '../../kit/index.ts';
import { answersForm, asQuery, problemForm } from './form.ts';
import { LookAgainPage } from './look-again.tsx';
import { PlanPage } from './plan.tsx';
import { HavePage, ProblemPage } from './questions.tsx';
import { SomeoneElsePage } from './someone-else.tsx';

type Query = { readonly Querystring: Readonly<Record<string, string | string[] | undefined>> };

export const guidePlace: Place = (app, house) => {
  app.get<Query>('/guide', (request, reply) => {
    const sent = readQuery(request, problemForm);
    const asked = request.query['ask'] !== undefined;
    if (sent.ok && asked) return reply.redirect(`/guide/still-have?problem=${sent.value.problem}`, 303);
    const form = sent.ok ? emptyForm(sent.value) : asked ? sent.form : emptyForm();
    const title = sayFor(request)('guide.problem.title');
    return show(request, reply, { title, body: <ProblemPage />, form, back: '/' });
  });

  app.get<Query>('/guide/still-have', (request, reply) => {
    const first = readQuery(request, problemForm);
    if (!first.ok) return reply.redirect('/guide?ask=', 303);
    const { problem } = first.value;
    const sent = readQuery(request, answersForm);
    const asked = request.query['ask'] !== undefined;
    if (sent.ok && asked) {
      const next = shouldLookAgain(sent.value) ? 'look-again' : 'plan';
      return reply.redirect(`/guide/${next}?${asQuery(sent.value)}`, 303);
    }
    const values = { problem, have: [request.query['have'] ?? []].flat() };
    const form = asked && !sent.ok ? sent.form : emptyForm(values);
    const title = sayFor(request)('guide.have.title');
    return show(request, reply, {
      title,
      body: <HavePage problem={problem} />,
      form,
      back: `/guide?problem=${problem}`,
    });
  });

  app.get<Query>('/guide/look-again', (request, reply) => {
    const sent = readQuery(request, answersForm);
    if (!sent.ok) return reply.redirect('/guide', 303);
    const query = asQuery(sent.value);
    const title = sayFor(request)('guide.look.title');
    return show(request, reply, { title, body: <LookAgainPage query={query} />, back: `/guide/still-have?${query}` });
  });

  app.get<Query>('/guide/plan', (request, reply) => {
    const sent = readQuery(request, answersForm);
    if (!sent.ok) return reply.redirect('/guide', 303);
    const policy = policyInBrief(house.policy);
    const query = asQuery(sent.value);
    const body = <PlanPage answers={sent.value} plan={planFor(sent.value, policy)} policy={policy} query={query} />;
    const back = `/guide/${shouldLookAgain(sent.value) ? 'look-again' : 'still-have'}?${query}`;
    return show(request, reply, { title: sayFor(request)('guide.plan.title'), body, back });
  });

  app.get('/guide/someone-else', (request, reply) =>
    show(request, reply, { title: sayFor(request)('guide.inside.title'), body: <SomeoneElsePage />, back: '/' }),
  );
};

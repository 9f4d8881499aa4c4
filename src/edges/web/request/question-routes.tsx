// The plain questions: an answer is saved as soon as it is given, so nothing typed is lost.
import type { FastifyInstance } from 'fastify';
import type { FunctionComponent } from 'preact';
import type { z } from 'zod';
import { type Answers, saveAnswers } from '../../../recovery/requests/index.ts';
import type { PlainKey } from '../../../words/index.ts';
import { emptyForm, type FormState, type House, readForm, sayFor, show } from '../../kit/index.ts';
import { accountForm, codesForm, conductForm, reasonForm, storyForm } from './form.ts';
import { draftHere, isChange, onwards } from './here.ts';
import { AccountPage, CodesPage, ConductPage, type Question, ReasonPage, StoryPage } from './questions.tsx';
import { pathOf, type Step, stepAfter, stepBefore } from './steps.ts';

interface Ask {
  readonly step: Step;
  readonly title: PlainKey;
  readonly schema: z.ZodType<Answers>;
  readonly Page: FunctionComponent<Question>;
}

const asks: readonly Ask[] = [
  { step: 'account', title: 'request.account.title', schema: accountForm, Page: AccountPage },
  { step: 'reason', title: 'request.reason.title', schema: reasonForm, Page: ReasonPage },
  { step: 'story', title: 'request.story.title', schema: storyForm, Page: StoryPage },
  { step: 'codes', title: 'request.codes.title', schema: codesForm, Page: CodesPage },
  { step: 'conduct', title: 'request.conduct.title', schema: conductForm, Page: ConductPage },
];

export function questionRoutes(app: FastifyInstance, house: House): void {
  for (const ask of asks) questionRoute(app, house, ask);
}

function questionRoute(app: FastifyInstance, house: House, { step, title, schema, Page }: Ask): void {
  const path = pathOf(step);

  app.get(path, async (request, reply) => {
    const here = await draftHere(request, reply);
    if (!here) return reply;
    const action = isChange(request) ? `${path}?change=` : path;
    const back = onwards(request, stepBefore(step, here.draft));
    const form = emptyForm(asValues(here.draft.answers));
    return show(request, reply, { title: sayFor(request)(title), body: <Page action={action} />, form, back });
  });

  app.post(path, async (request, reply) => {
    const here = await draftHere(request, reply);
    if (!here) return reply;
    const sent = readForm(request, schema);
    if (!sent.ok) {
      const action = isChange(request) ? `${path}?change=` : path;
      const back = onwards(request, stepBefore(step, here.draft));
      return show(request, reply, {
        title: sayFor(request)(title),
        body: <Page action={action} />,
        form: sent.form,
        back,
      });
    }
    const saved = await saveAnswers(house, here.claim, sent.value);
    if (!saved.ok) return reply.redirect('/request/sent', 303);
    const known = { ...here.draft, answers: { ...here.draft.answers, ...sent.value } };
    return reply.redirect(onwards(request, stepAfter(step, known)), 303);
  });
}

const asValues = ({ conduct, patience, ...texts }: Answers): FormState['values'] => ({
  ...texts,
  ...(conduct ? { conduct: 'yes' } : {}),
  ...(patience ? { patience: 'yes' } : {}),
});

// The owner's recovery codes: looking needs a session, new ones a factor shown within 15 minutes.
import { lookAtCode, readCode, sheetsOf, stagedSheet } from '../../../accounts/codes/index.ts';
import { type Place, problemOf, readForm, refusedCode, sayFor, show, signedIn } from '../../kit/index.ts';
import { testForm } from './form.ts';
import { OverviewPage, place } from './overview-page.tsx';
import { renewPages } from './renew.tsx';
import { TestPage } from './test-page.tsx';

export const codesPlace: Place = (app, house) => {
  app.get(place, async (request, reply) => {
    const session = await signedIn(request, reply);
    if (!session) return reply;
    const sheets = await house.db.read((tx) => sheetsOf(house, tx, session.account));
    const waiting = await stagedSheet(house, session.account);
    const body = <OverviewPage hasFactor={session.hasFactor} sheets={sheets} waiting={waiting} />;
    return show(request, reply, { title: sayFor(request)('codes.title'), body, back: '/account' });
  });
  renewPages(app, house);
  app.get(`${place}/test`, async (request, reply) => {
    const session = await signedIn(request, reply);
    if (!session) return reply;
    const title = sayFor(request)('codes.test.title');
    return show(request, reply, { title, body: <TestPage seen={undefined} />, back: place });
  });
  app.post(`${place}/test`, async (request, reply) => {
    const session = await signedIn(request, reply);
    if (!session) return reply;
    const page = { title: sayFor(request)('codes.test.title'), back: place };
    const form = readForm(request, testForm);
    if (!form.ok) return show(request, reply, { ...page, body: <TestPage seen={undefined} />, form: form.form });
    const read = readCode(form.value.code);
    if (!read.ok) {
      const again = {
        form: refusedCode(request, read.refusal),
        status: problemOf(read.refusal, sayFor(request)).status,
      };
      return show(request, reply, { ...page, body: <TestPage seen={undefined} />, ...again });
    }
    // Nothing changes, so there is nothing to redirect from: the answer is the page.
    const seen = await lookAtCode(house, session.account, form.value.code);
    return show(request, reply, { ...page, body: <TestPage seen={seen} /> });
  });
};

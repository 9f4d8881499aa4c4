// The link in every notice: it opens a page, and the button there stops the request (laws 9 and 16).
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readId } from '../../../kernel/index.ts';
import {
  lookAtObjection,
  type ObjectionRefusal,
  objectAsOwner,
  objectTo,
  requestsAgainst,
} from '../../../recovery/requests/index.ts';
import type { PlainKey } from '../../../words/index.ts';
import {
  clearCookie,
  type House,
  mailedLink,
  type Place,
  problemOf,
  readCookie,
  sayFor,
  sessionOf,
  show,
  signedIn,
} from '../../kit/index.ts';
import { DonePage, doneTitles, NothingToStopPage, ObjectionPage, OwnersPage } from './pages.tsx';

const cookie = 'objection';
const path = '/objection';

export const objectionPlace: Place = (app, house) => {
  mailedLink(app, house, { from: `${path}/:token`, cookie, to: path });

  app.get(path, async (request, reply) => {
    const token = readCookie(request, house, cookie);
    if (token === undefined) return showOwners(request, reply, house);
    const seen = await lookAtObjection(house, token);
    if (!seen.ok) return nothing(request, reply, seen.refusal);
    const body = <ObjectionPage view={seen.value} />;
    return show(request, reply, { title: sayFor(request)('objection.title'), body });
  });

  app.post(path, async (request, reply) => {
    const token = readCookie(request, house, cookie);
    if (token === undefined) return nothing(request, reply, undefined);
    const objected = await objectTo(house, token);
    if (!objected.ok) return nothing(request, reply, objected.refusal);
    clearCookie(reply, house, cookie);
    return reply.redirect(`${path}/done/${objected.value}`, 303);
  });

  app.post(`${path}/mine`, async (request, reply) => {
    const session = await signedIn(request, reply);
    if (!session) return reply;
    const id = readId<'request'>(Object(request.body)['request']);
    const objected = id && (await objectAsOwner(house, session.account, id));
    if (!objected?.ok) return nothing(request, reply, undefined, 'problem.request_has_ended');
    return reply.redirect(`${path}/done/${objected.value}`, 303);
  });

  for (const outcome of ['stopped', 'noted'] as const)
    app.get(`${path}/done/${outcome}`, async (request, reply) => {
      const title = sayFor(request)(doneTitles[outcome]);
      return show(request, reply, { title, body: <DonePage outcome={outcome} /> });
    });
};

/** Without a link: an owner who is signed in sees what there is to stop. */
async function showOwners(request: FastifyRequest, reply: FastifyReply, house: House): Promise<FastifyReply> {
  const session = await sessionOf(request);
  if (!session) return nothing(request, reply, undefined);
  const body = <OwnersPage requests={await requestsAgainst(house, session.account)} />;
  return show(request, reply, { title: sayFor(request)('objection.owner.title'), body, back: '/account' });
}

/** `why`: where no link was refused. */
function nothing(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: ObjectionRefusal | undefined,
  why: PlainKey = 'objection.owner.sign-in',
): FastifyReply {
  const say = sayFor(request);
  const { status, text } = refusal ? problemOf(refusal, say) : { status: 404, text: say(why) };
  const body = <NothingToStopPage why={text} />;
  return show(request, reply, { title: say('objection.gone.title'), body, status });
}

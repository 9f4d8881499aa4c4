// The link in the mail that asks whether it is still them. It opens a page; the button there acts (law 16).
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type Claim,
  type ConfirmFreshRefusal,
  confirmFreshMailbox,
  lookAtFreshMailbox,
} from '../../../recovery/requests/index.ts';
import {
  claimHere,
  clearCookie,
  type FormState,
  type House,
  mailedLink,
  problemOf,
  readCookie,
  readForm,
  refusedForm,
  sayFor,
  show,
} from '../../kit/index.ts';
import { mailboxForm } from './form.ts';
import { MailboxPage, NoLinkPage, ShownPage } from './mailbox-pages.tsx';
import { goOn } from './standing.ts';

const cookie = 'take-back-mailbox';
const path = '/take-back/mailbox';
/** Refusals that the return code answers: this browser does not hold the request's claim. */
const wantsReturnCode = (code: string): boolean => code === 'claim_needed' || code.startsWith('return_code');

export function mailboxRoutes(app: FastifyInstance, house: House): void {
  mailedLink(app, house, { from: `${path}/:token`, cookie, to: path });

  /** The button, with a field for the return code where this browser does not know the request; or why the link is dead. */
  async function ask(request: FastifyRequest, reply: FastifyReply, asksCode: boolean, form?: FormState) {
    const looked = await lookAtFreshMailbox(house, readCookie(request, house, cookie) ?? '');
    if (!looked.ok) return showDead(request, reply, looked.refusal);
    const title = sayFor(request)('take-back.mailbox.title');
    const body = <MailboxPage address={looked.value.address} asksCode={asksCode} />;
    return show(request, reply, { title, body, ...(form && { form }) });
  }

  app.get(path, async (request, reply) => ask(request, reply, (await claimHere(request)) === undefined));

  app.post(path, async (request, reply) => {
    const claim = await claimHere(request);
    const read = readForm(request, mailboxForm);
    if (!read.ok) return ask(request, reply, claim === undefined, read.form);
    const returnCode = read.value['return-code'] || undefined;
    if (!claim && returnCode === undefined) return ask(request, reply, true, missingCode(request));
    const token = readCookie(request, house, cookie) ?? '';
    const confirmed = await confirmFreshMailbox(house, token, { claim, returnCode });
    if (!confirmed.ok && wantsReturnCode(confirmed.refusal.code))
      return ask(request, reply, true, refusedForm(request, 'return-code', confirmed.refusal));
    if (!confirmed.ok) return showDead(request, reply, confirmed.refusal);
    clearCookie(reply, house, cookie);
    return goOnHere(reply, house, claim, confirmed.value.request);
  });

  app.get(`${path}/shown`, (request, reply) =>
    show(request, reply, { title: sayFor(request)('take-back.mailbox.done-title'), body: <ShownPage /> }),
  );
}

function showDead(request: FastifyRequest, reply: FastifyReply, refusal: ConfirmFreshRefusal): FastifyReply {
  const say = sayFor(request);
  const { status, text } = problemOf(refusal, say);
  return show(request, reply, {
    title: say('kit.mail.dead-link'),
    body: <NoLinkPage why={text} />,
    status,
  });
}

const missingCode = (request: FastifyRequest): FormState => ({
  values: {},
  errors: { 'return-code': sayFor(request)('take-back.mailbox.return-code-missing') },
});

/** Goes on in this browser when it holds the claim of that request; otherwise the one that started does. */
const goOnHere = (reply: FastifyReply, house: House, claim: Claim | undefined, shown: Claim['request']) =>
  claim?.request === shown ? goOn(reply, house, claim) : reply.redirect(`${path}/shown`, 303);

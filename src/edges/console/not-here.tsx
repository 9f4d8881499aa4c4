// A page of the console for what cannot be opened, with the way back to what can.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session } from '../../accounts/sessions/index.ts';
import { type AnyRefusal, Heading, LinkButton, problemOf, sayFor, show, useSay } from '../kit/index.ts';
import { ConsoleBar } from './frame.tsx';

export function showNotHere(
  request: FastifyRequest,
  reply: FastifyReply,
  { username }: Session,
  refusal: AnyRefusal,
): FastifyReply {
  const say = sayFor(request);
  const { status, text } = problemOf(refusal, say);
  const body = <NotHerePage username={username} why={text} />;
  return show(request, reply, { title: say('console.not-here.title'), body, status, wide: true });
}

function NotHerePage({ username, why }: { readonly username: string; readonly why: string }) {
  const say = useSay();
  return (
    <>
      <ConsoleBar username={username} />
      <Heading>{say('console.not-here.title')}</Heading>
      <p>{why}</p>
      <p>
        <LinkButton href="/console">{say('console.to-queue')}</LinkButton>
      </p>
    </>
  );
}

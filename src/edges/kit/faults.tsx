// Pages for what is nobody's answer: not found, refused at the door, too much at once, our own fault.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Code, Heading, LinkButton, SupportContact } from './components/index.ts';
import { faultForLog } from './logging.ts';
import { usePage, useSay } from './page.tsx';
import { sayFor } from './say.ts';
import { show } from './show.tsx';
import { isTorn } from './upload.ts';

/** Each has `kit.trouble.<kind>.title` and `.text`. */
type Trouble = 'not-found' | 'host' | 'foreign' | 'form-expired' | 'address' | 'too-large' | 'kind' | 'fault';

export function showTrouble(
  request: FastifyRequest,
  reply: FastifyReply,
  trouble: Trouble,
  status: number,
): FastifyReply {
  const title = sayFor(request)(`kit.trouble.${trouble}.title`);
  return show(request, reply, { title, status, body: <TroublePage trouble={trouble} id={request.id} /> });
}

export const showNotFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  showTrouble(request, reply, 'not-found', 404);

/** An unknown exception is our fault: logged with the id that the page shows, told without any detail. */
export function showFault(fault: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = isTorn(request, fault) ? 400 : (fault.statusCode ?? 500);
  if (status < 500) return showTrouble(request, reply, troubleOf(fault), status);
  request.log.error({ fault: faultForLog(fault), route: request.routeOptions.url }, 'fault');
  return showTrouble(request, reply, 'fault', 500);
}

function troubleOf({ code, statusCode }: Partial<FastifyError>): Trouble {
  if (code?.startsWith('FST_CSRF')) return 'form-expired';
  if (statusCode === 413) return 'too-large';
  if (statusCode === 415) return 'kind';
  return 'address';
}

function TroublePage({ trouble, id }: { readonly trouble: Trouble; readonly id: string }) {
  const say = useSay();
  const { site } = usePage();
  return (
    <>
      <Heading>{say(`kit.trouble.${trouble}.title`)}</Heading>
      <p>{say(`kit.trouble.${trouble}.text`)}</p>
      {trouble === 'fault' && (
        <p>
          {say('kit.trouble.fault.id')} <Code>{id}</Code>. <SupportContact contact={site.supportContact} />
        </p>
      )}
      <LinkButton href="/" kind="secondary">
        {say('kit.trouble.home')}
      </LinkButton>
    </>
  );
}

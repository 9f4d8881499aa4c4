// Renders a page: the frame around it, the title, the error summary, the status.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { looksLikeToken } from '../../kernel/index.ts';
import { localeOf } from '../../words/index.ts';
import { readCookie } from './cookies.ts';
import { takeFlash } from './flash.ts';
import { emptyForm, type FormState } from './form.ts';
import { Layout } from './layout.tsx';
import { type Page, PageContext } from './page.tsx';
import { sayFor } from './say.ts';

interface Shown {
  /** The page's own title; site and "Error:" are added. */
  readonly title: string;
  readonly body: VNode;
  readonly form?: FormState;
  readonly status?: number;
  /** Console and other dense pages. */
  readonly wide?: boolean;
  /** Where the Back link leads; none without it. */
  readonly back?: string;
}

/** The name of the session's cookie; the frame only looks whether it holds a token. */
const sessionCookie = 'session';
/** And whether this browser knows a request. */
const claimCookie = 'claim';

export function show(request: FastifyRequest, reply: FastifyReply, shown: Shown): FastifyReply {
  const page = pageOf(request, reply, shown);
  const wrong = Object.keys(page.form.errors).length > 0;
  const html = renderToString(
    <PageContext.Provider value={page}>
      <Layout title={shown.title} wide={shown.wide ?? false} back={shown.back}>
        {shown.body}
      </Layout>
    </PageContext.Provider>,
  );
  return reply
    .status(shown.status ?? (wrong ? 422 : 200))
    .header('content-language', localeOf(page.say.language))
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>${html}`);
}

function pageOf(request: FastifyRequest, reply: FastifyReply, { form = emptyForm(), status }: Shown): Page {
  const { house, asset } = request.server;
  let token: string | undefined;
  return {
    say: sayFor(request),
    site: house.site,
    policy: house.policy,
    form,
    path: request.url.split('?', 1)[0] ?? '/',
    here: status === undefined || status < 400 || status === 422 ? hereOf(request) : undefined,
    signedIn: looksLikeToken(readCookie(request, house, sessionCookie)),
    claiming: looksLikeToken(readCookie(request, house, claimCookie)),
    flash: takeFlash(request, reply, house),
    csrf: () => {
      token ??= reply.generateCsrf();
      return token;
    },
    asset,
  };
}

/** A page that a form was sent to is looked at again, if it can be. What was typed is not kept. */
function hereOf(request: FastifyRequest): string {
  if (request.method === 'GET') return request.url;
  const path = request.url.split('?', 1)[0] ?? '/';
  return request.server.hasRoute({ method: 'GET', url: request.routeOptions.url ?? path }) ? path : '/';
}

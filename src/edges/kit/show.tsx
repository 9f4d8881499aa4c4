// Renders a page: the frame around it, the title, the error summary, the status.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
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

/** The name of the session's cookie; the frame only looks whether there is one. */
const sessionCookie = 'session';

export function show(request: FastifyRequest, reply: FastifyReply, shown: Shown): FastifyReply {
  const page = pageOf(request, reply, shown.form ?? emptyForm());
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
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>${html}`);
}

function pageOf(request: FastifyRequest, reply: FastifyReply, form: FormState): Page {
  const { house, asset } = request.server;
  let token: string | undefined;
  return {
    say: sayFor(request),
    site: house.site,
    form,
    path: request.url.split('?', 1)[0] ?? '/',
    signedIn: readCookie(request, house, sessionCookie) !== undefined,
    flash: takeFlash(request, reply, house),
    csrf: () => {
      token ??= reply.generateCsrf();
      return token;
    },
    asset,
  };
}

// A visitor without a browser: keeps cookies, follows redirects, fills in forms as they stand on the page.
import type { FastifyInstance, InjectOptions } from 'fastify';

export interface Seen {
  readonly status: number;
  /** Where the visitor ended, after redirects. */
  readonly url: string;
  readonly html: string;
  /** What can be read, without markup. */
  readonly text: string;
  readonly title: string;
  /** Field to message. */
  readonly errors: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, unknown>>;
}

type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Visitor {
  readonly get: (path: string) => Promise<Seen>;
  /** Sends a form of the page: its hidden and filled-in fields, changed by `fields` (undefined leaves one out). */
  readonly submit: (page: Seen, fields?: Fields, which?: { readonly action?: string }) => Promise<Seen>;
  /** Sends anything anywhere. */
  readonly send: (options: InjectOptions & { url: string }) => Promise<Seen>;
  readonly cookies: Map<string, string>;
}

export function visit(app: FastifyInstance): Visitor {
  const cookies = new Map<string, string>();
  const { host } = new URL(app.house.site.origin);

  async function send(options: InjectOptions & { url: string }, hops = 0): Promise<Seen> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.inject({ ...options, headers: { host, ...(cookie && { cookie }), ...options.headers } });
    for (const { name, value, maxAge, expires } of answer.cookies) {
      if (maxAge === 0 || (expires && expires.getTime() === 0)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const { location } = answer.headers;
    if (location && answer.statusCode >= 300 && answer.statusCode < 400) {
      if (hops > 8) throw new Error(`redirects without end at ${location}`);
      const next = new URL(location, new URL(options.url, app.house.site.origin));
      if (next.origin === app.house.site.origin)
        return send({ method: 'GET', url: next.pathname + next.search }, hops + 1);
    }
    return seen(answer.statusCode, options.url, answer.body, answer.headers);
  }

  return {
    cookies,
    send,
    get: (path) => send({ method: 'GET', url: path }),
    submit: (page, fields = {}, which = {}) => {
      const form = formOf(page, which.action);
      const sent = { ...form.fields, ...fields };
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(sent))
        for (const one of value === undefined ? [] : [value].flat()) query.append(name, one);
      const url = form.action === '' ? page.url : form.action;
      if (form.method === 'get') return send({ method: 'GET', url: `${url}?${query}` });
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      return send({ method: 'POST', url, headers, payload: query.toString() });
    },
  };
}

const seen = (status: number, url: string, html: string, headers: Seen['headers']): Seen => ({
  status,
  url,
  html,
  headers,
  text: readable(html),
  title: decode(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
  errors: Object.fromEntries(
    [...html.matchAll(/<p class="field-error" id="f-([^"]+)-error">(.*?)<\/p>/gs)].map(([, field = '', text = '']) => [
      field,
      readable(text).replace(/^Error: /, ''),
    ]),
  ),
});

const readable = (html: string): string =>
  decode(
    html
      .replace(/<head>.*?<\/head>/s, '')
      .replace(/<\/(p|h\d|li|dt|dd|div|tr|label|legend|button|a|td|th)>/g, ' ')
      .replace(/<[^>]*>/g, ''),
  )
    .replace(/\s+/g, ' ')
    .trim();

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name) => entities[name] ?? whole);

type Sent = Record<string, string | readonly string[] | undefined>;

/** Below every page; sent only by who names it. */
const everywhere = ['/language', '/request/leave'];

/** The page's form with this action, or its first POST form, or its first. */
function formOf(page: Seen, action: string | undefined) {
  const forms = [...page.html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].map(([, head = '', body = '']) => ({
    action: attribute(head, 'action') ?? '',
    method: attribute(head, 'method') ?? 'get',
    fields: fieldsOf(body),
  }));
  const own = forms.filter((form) => !everywhere.includes(form.action));
  const found =
    action === undefined
      ? (own.find((form) => form.method === 'post') ?? own[0])
      : forms.find((form) => form.action === action);
  if (!found)
    throw new Error(
      `no form${action === undefined ? '' : ` for ${action}`} on "${page.title}": ${page.text.slice(0, 400)}`,
    );
  return found;
}

function fieldsOf(body: string): Sent {
  const fields: Sent = {};
  for (const [, tag = ''] of body.matchAll(/<input([^>]*)>/g)) {
    const name = attribute(tag, 'name');
    const type = attribute(tag, 'type') ?? 'text';
    if (name === undefined || type === 'file') continue;
    if ((type === 'radio' || type === 'checkbox') && !/\schecked(\s|=|$|\/)/.test(tag)) continue;
    const value = attribute(tag, 'value') ?? '';
    const before = fields[name];
    fields[name] = before === undefined ? value : [...[before].flat(), value];
  }
  for (const [, tag = '', text = ''] of body.matchAll(/<textarea([^>]*)>(.*?)<\/textarea>/gs)) {
    const name = attribute(tag, 'name');
    if (name !== undefined) fields[name] = decode(text);
  }
  return fields;
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : decode(found);
}

// The forms of the product, found by looking at every page as everybody who may stand before it.
import type { Seen } from '../harness/visitor.ts';
import type { Route, WrongHouse } from './house.ts';
import type { Someone } from './visitors.ts';

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}
export interface FoundForm {
  readonly by: Someone;
  readonly page: string;
  readonly action: string;
  readonly method: 'get' | 'post';
  readonly multipart: boolean;
  readonly fields: readonly Field[];
}

/** A path of this route for that visitor. */
export const pathOf = ({ url }: Route, { params }: Pick<Someone, 'params'>): string =>
  url
    .replace('/authenticators/:id', `/authenticators/${params['factor'] ?? 'none'}`)
    .replace(/:(\w+)/g, (_whole, name: string) => params[name] ?? 'none')
    .replace('*', 'nothing');

const isPage = ({ method, url }: Route): boolean =>
  method === 'GET' && !url.startsWith('/assets/') && !url.startsWith('/api/');

/** Every form on every page, once, as the first visitor who may send it. Those that only have a button are last: they change most. */
export async function formsOf(house: WrongHouse, visitors: readonly Someone[]): Promise<FoundForm[]> {
  const found = new Map<string, FoundForm>();
  for (const by of visitors)
    for (const route of house.routes.filter(isPage)) {
      by.again();
      const page = await by.visitor.get(pathOf(route, by));
      for (const form of formsIn(page, by)) {
        const key = `${form.method} ${patternOf(form)} ${form.fields.map(({ name }) => name).join()}`;
        if (!found.has(key)) found.set(key, form);
      }
    }
  return [...found.values()].sort((a, b) => Number(isButton(a)) - Number(isButton(b)));
}

const isButton = ({ fields }: FoundForm): boolean => fields.every(({ type }) => type === 'hidden' || type === 'button');
/** The action, without what is particular to one visitor. */
export const patternOf = ({ action }: FoundForm): string =>
  (action.split('?', 1)[0] ?? '').replace(/[0-9a-f-]{36}/g, ':id');

export function formsIn(page: Seen, by: Someone): FoundForm[] {
  return [...page.html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].map(([, head = '', body = '']) => ({
    by,
    page: page.url,
    action: attribute(head, 'action') || page.url,
    method: attribute(head, 'method') === 'post' ? 'post' : 'get',
    multipart: head.includes('multipart/form-data'),
    fields: fieldsIn(body),
  }));
}

const fieldsIn = (body: string): Field[] =>
  [...body.matchAll(/<(input|textarea|select|button)((?:[^>"]|"[^"]*")*)>/g)].flatMap(([, tag = '', more = '']) => {
    const name = attribute(more, 'name');
    if (name === undefined) return [];
    return [
      {
        name,
        type: tag === 'input' ? (attribute(more, 'type') ?? 'text') : tag,
        value: attribute(more, 'value') ?? '',
      },
    ];
  });

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** Sends a body as that form would be sent from its page, whose token comes first. */
export async function send(form: FoundForm, body: string): Promise<Seen> {
  const { visitor } = form.by;
  const action = decode(form.action);
  if (form.method === 'get') return visitor.send({ method: 'GET', url: `${action.split('?', 1)[0]}?${body}` });
  const token = await tokenFor(form.by);
  if (form.multipart) {
    const parts = [['_csrf', token] as const, ...new URLSearchParams(body)];
    return visitor.send({ method: 'POST', url: action, ...asMultipart(parts) });
  }
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return visitor.send({ method: 'POST', url: action, headers, payload: `_csrf=${encodeURIComponent(token)}&${body}` });
}

/** Any form's token is every form's of the same browser. */
export async function tokenFor({ visitor }: Pick<Someone, 'visitor'>): Promise<string> {
  const page = await visitor.get('/sign-up');
  return /name="_csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
}

const boundary = 'wrong-boundary-41c0';
export const asMultipart = (parts: readonly (readonly [string, string])[]) => ({
  headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  payload: `${parts
    .map(([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')}--${boundary}--\r\n`,
});

const decode = (text: string): string => text.replaceAll('&amp;', '&');

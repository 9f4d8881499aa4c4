// Somebody with nothing but HTTP: keeps cookies, follows redirects, sends the first form of a page.
export interface Answer {
  readonly status: number;
  readonly url: string;
  readonly html: string;
}

export class Fetcher {
  readonly #cookies = new Map<string, string>();
  readonly #origin: string;
  constructor(origin: string) {
    this.#origin = origin;
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#send(new URL(path, this.#origin).href, {}, headers);
  }

  /** Sends the page's POST form with what it holds, changed by `fields`. */
  async send(page: Answer, fields: Record<string, string>): Promise<Answer> {
    const form = /<form([^>]*method="post"[^>]*)>(.*?)<\/form>/s.exec(page.html);
    if (!form) throw new Error(`no form on ${page.url}: ${page.html.slice(0, 300)}`);
    const hidden = [...(form[2] ?? '').matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const body = new URLSearchParams([
      ...hidden.map(([, name = '', value = '']) => [name, value]),
      ...Object.entries(fields),
    ]);
    const action = /action="([^"]+)"/.exec(form[1] ?? '')?.[1] ?? page.url;
    return this.#send(new URL(action, this.#origin).href, { method: 'POST', body });
  }

  async #send(
    url: string,
    options: Omit<RequestInit, 'headers'>,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { ...options, redirect: 'manual', headers: { ...headers, cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location) return this.#send(new URL(location, url).href, {});
    return { status: answer.status, url, html: await answer.text() };
  }
}

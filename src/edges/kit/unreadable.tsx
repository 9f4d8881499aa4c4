// Answers what Node cannot read as a request, so that no hook, page or language ever sees it: cookies or an address without
// end, two lengths, no HTTP at all.
import type { Socket } from 'node:net';
import type { ConnectionError } from 'fastify';
import { renderToString } from 'preact-render-to-string';
import { localeOf, speak } from '../../words/index.ts';
import type { House } from './house.ts';

const kinds: Readonly<Record<string, readonly [status: string, trouble: 'headers' | 'slow']>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'headers'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'slow'],
};
const garbled = ['400 Bad Request', 'address'] as const;

/** Bare, in the site's language: with cookies without end no style sheet would arrive either. */
export const answerUnreadable =
  (house: Pick<House, 'site'>) =>
  ({ code }: ConnectionError, socket: Socket): void => {
    if (code === 'ECONNRESET' || socket.destroyed) return;
    const [status, trouble] = kinds[code] ?? garbled;
    const html = pageOf(house, trouble);
    const headers = [
      'Content-Type: text/html; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(html)}`,
      "Content-Security-Policy: default-src 'none'",
      'Cache-Control: no-store',
      'X-Content-Type-Options: nosniff',
      'Connection: close',
    ];
    if (socket.writable) socket.write(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n${html}`);
    socket.destroySoon();
  };

function pageOf({ site }: Pick<House, 'site'>, trouble: 'headers' | 'slow' | 'address'): string {
  const say = speak(site.language);
  const title = say(`kit.trouble.${trouble}.title`);
  const page = (
    <html lang={localeOf(say.language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} - ${site.name}`}</title>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>{say(`kit.trouble.${trouble}.text`)}</p>
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(page)}`;
}

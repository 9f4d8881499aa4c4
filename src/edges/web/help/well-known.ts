// Addresses that machines and password managers look for: whom to tell of a security problem (RFC 9116), where to change a password.
import type { FastifyInstance } from 'fastify';
import { after, days } from '../../../kernel/index.ts';
import { languages } from '../../../words/index.ts';
import { type House, isMailAddress, isWebPage } from '../../kit/index.ts';

export const securityFile = '/.well-known/security.txt';
/** RFC 9116 §2.5.5 wants less than a year; the answer is made anew each time it is asked for. */
const holdsFor = days(180);

export function wellKnownRoutes(app: FastifyInstance, house: House): void {
  // W3C "A Well-Known URL for Changing Passwords".
  app.get('/.well-known/change-password', (_request, reply) => reply.redirect('/account/password', 303));
  const contact = contactUri(house.site.securityContact);
  if (contact === undefined) return;
  app.get('/security.txt', (_request, reply) => reply.redirect(securityFile, 303));
  app.get(securityFile, (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(
        [
          `Contact: ${contact}`,
          `Expires: ${after(house.clock.now(), holdsFor).toISOString()}`,
          `Preferred-Languages: ${languages.join(', ')}`,
          ...canonical(house.site.origin),
        ]
          .map((line) => `${line}\n`)
          .join(''),
      ),
  );
}

/** §2.5.3: a web address must be https; a telephone number or free text has no form we could promise. */
export function contactUri(contact: string): string | undefined {
  if (contact.startsWith('https://')) return isWebPage(contact) ? new URL(contact).href : undefined;
  return isMailAddress(contact) ? `mailto:${encodeURI(contact)}` : undefined;
}

/** §2.5.2: an https address too, which a demo has not. */
const canonical = (origin: string): readonly string[] =>
  origin.startsWith('https://') ? [`Canonical: ${origin}${securityFile}`] : [];

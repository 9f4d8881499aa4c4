// A page's picture and nothing else, whatever a browser might make of it (ASVS 3.2.1, 14.3.2).
import type { FastifyReply } from 'fastify';

export const sendPicture = (reply: FastifyReply, bytes: Uint8Array): FastifyReply =>
  reply
    .type('image/webp')
    .header('cache-control', 'no-store')
    .header('content-disposition', 'inline; filename="document.webp"')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(bytes));

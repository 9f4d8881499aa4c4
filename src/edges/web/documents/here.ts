// Whose documents these are: every page of this place starts here.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentId, type RequestId, readId } from '../../../kernel/index.ts';
import { type ClaimantsDocument, claimantsDocuments, takesDocuments } from '../../../recovery/documents/index.ts';
import { type LockedRequest, requestById } from '../../../recovery/requests/index.ts';
import { claimHere, claimTokenHere } from '../../kit/index.ts';

export const path = '/request/documents';
export const pathOf = (document: string): string => `${path}/${document}`;
export const pathOfPage = (document: string, page: number): string => `${pathOf(document)}/pages/${page}`;

export interface Claimed extends LockedRequest {
  readonly id: RequestId;
  readonly claimToken: string | undefined;
}

/** Whoever holds a claim to a request that still takes documents; others are sent where they can go on. */
export async function claimedRequest(request: FastifyRequest, reply: FastifyReply): Promise<Claimed | undefined> {
  const claim = await claimHere(request);
  const found = claim && (await request.server.house.db.read((tx) => requestById(tx, claim.request)));
  if (found && takesDocuments(found.state)) return { ...found, claimToken: claimTokenHere(request) };
  reply.redirect(found ? '/status' : '/request', 303);
  return undefined;
}

export const documentsHere = (request: FastifyRequest, { id, claimToken }: Claimed) =>
  claimantsDocuments(request.server.house, { request: id, claimToken });

export interface Found {
  readonly document: ClaimantsDocument;
  /** Its number in the list, from 1. */
  readonly number: number;
}

/** One of the claimant's own, by the id of the address. */
export async function findDocument(request: FastifyRequest, claimed: Claimed): Promise<Found | undefined> {
  const wanted = readId<'document'>(String(Object(request.params)['document']));
  const documents = await documentsHere(request, claimed);
  const at = documents.findIndex(({ id }) => id === wanted);
  const document = documents[at];
  return document && { document, number: at + 1 };
}

export const pageAsked = (request: FastifyRequest): number => {
  const asked = String(Object(request.params)['page']);
  return /^[1-9]$/.test(asked) ? Number(asked) : 0;
};

export const documentAsked = (request: FastifyRequest): DocumentId | undefined =>
  readId<'document'>(String(Object(request.params)['document']));

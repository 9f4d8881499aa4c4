// Documents that support a request, where the site asks for any (law 11).

import { ok, readId, refuse } from '../../../kernel/index.ts';
import { asksForDocument } from '../../../recovery/assurance/index.ts';
import {
  addDocument,
  type Document,
  documentKinds,
  documentsOf,
  removeDocument,
} from '../../../recovery/documents/index.ts';
import type { Claim } from '../../../recovery/requests/index.ts';
import type { House } from '../../kit/index.ts';
import { told } from '../answers/pieces.ts';
import { document, documents as list } from '../answers/small.ts';
import { operation } from '../operation.ts';
import { readUpload } from '../read-upload.ts';

const documentAnswer = ({ id, kind, addedAt, pages }: Document) => ({
  id,
  kind,
  addedAt: told(addedAt),
  pages: pages.length,
});

const documentsNow = (house: House, { request }: Claim): Promise<readonly Document[]> =>
  house.db.read((tx) => documentsOf(tx, request));

export const documents = [
  operation({
    id: 'listDocuments',
    method: 'GET',
    path: '/request/documents',
    tag: 'Documents',
    summary: 'The documents of the request',
    description: 'That they are there, never what is on them.',
    status: 200,
    bearer: 'claim',
    answer: list,
    refusals: {},
    handle: async ({ house, claim }) =>
      ok({ wanted: asksForDocument(house.policy), documents: (await documentsNow(house, claim)).map(documentAnswer) }),
  }),
  operation({
    id: 'addDocument',
    method: 'POST',
    path: '/request/documents',
    tag: 'Documents',
    summary: 'Add a document',
    description: `As a form with two parts in this order: \`kind\` (${documentKinds.join(' or ')}), then \`file\`. Cover what nobody needs to see before sending it. Its pages are drawn anew, sealed at once and destroyed on time; the file itself is not kept.`,
    status: 201,
    upload: true,
    bearer: 'claim',
    answer: document,
    refusals: {
      documents_closed: '',
      document_too_many: '',
      document_empty: '/file',
      document_too_large: '/file',
      document_not_an_image: '/file',
      document_unreadable: '/file',
      document_check_busy: '',
      document_heic: '/file',
      document_not_found: '',
      document_pdf_empty: '/file',
      document_pdf_locked: '/file',
      document_pdf_pages: '/file',
      document_pdf_unreadable: '/file',
      input_refused: '',
    },
    handle: async ({ house, claim, token, request }) => {
      if (!asksForDocument(house.policy)) return refuse({ code: 'documents_closed' });
      const sent = await readUpload(request);
      if (!sent) return refuse({ code: 'input_refused' });
      const added = await addDocument(house, { request: claim.request, claimToken: token, ...sent });
      if (!added.ok) return added;
      const found = (await documentsNow(house, claim)).find(({ id }) => id === added.value);
      if (!found) throw new Error(`document ${added.value} is gone`);
      return ok(documentAnswer(found));
    },
  }),
  operation({
    id: 'removeDocument',
    method: 'DELETE',
    path: '/request/documents/{document}',
    tag: 'Documents',
    summary: 'Take a document back',
    description: 'It is no evidence any more, and is destroyed.',
    status: 204,
    bearer: 'claim',
    refusals: { documents_closed: '', document_not_found: '' },
    handle: async ({ house, claim, params }) => {
      const document = readId<'document'>(params['document']);
      if (!document) return refuse({ code: 'document_not_found' });
      return removeDocument(house, { request: claim.request, document });
    },
  }),
];

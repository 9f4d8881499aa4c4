// What people read when a document is not taken, and what reviewers read when they cannot look or decide.
import {
  type AddRefusal,
  type MarkRefusal,
  mostBytes,
  mostMegapixels,
  mostPages,
  type PreviewRefusal,
  type RemoveRefusal,
  type ViewRefusal,
} from '../../../recovery/documents/index.ts';
import type { DecideRefusal, OpenRefusal, Want } from '../../../recovery/review/index.ts';
import type { PlainKey } from '../../../words/index.ts';
import { type ProblemMap, told } from './problem.ts';

const megabytes = mostBytes / 1024 / 1024;

const lacking: Record<Want['rule'], PlainKey> = {
  'on-record': 'console.error.lacking.on-record',
  roots: 'console.error.lacking.roots',
  beside: 'console.error.lacking.beside',
  document: 'console.error.lacking.document',
};

export const reviewProblems = {
  document_empty: told(422, 'documents.error.empty'),
  document_too_large: { status: 422, text: (_refusal, say) => say('documents.error.large', { megabytes }) },
  document_not_an_image: told(422, 'documents.error.type'),
  document_unreadable: {
    status: 422,
    text: (_refusal, say) => say('documents.error.unreadable', { megapixels: mostMegapixels }),
  },
  document_heic: told(422, 'documents.error.heic'),
  document_pdf_unreadable: told(422, 'documents.error.pdf-unreadable'),
  document_pdf_locked: told(422, 'documents.error.pdf-locked'),
  document_pdf_pages: { status: 422, text: (_refusal, say) => say('documents.error.pdf-pages', { most: mostPages }) },
  document_pdf_empty: told(422, 'documents.error.pdf-empty'),
  document_nothing_covered: told(422, 'documents.error.nothing-covered'),
  document_preview_over: told(410, 'documents.error.preview-over'),
  document_check_busy: told(503, 'documents.error.busy'),
  document_too_many: { status: 422, text: ({ most }, say) => say('documents.error.many', { most }) },
  documents_closed: told(409, 'documents.error.closed'),
  document_not_found: told(404, 'documents.error.gone'),
  document_destroyed: told(410, 'documents.error.destroyed'),

  request_not_in_review: told(409, 'console.error.not-in-review'),
  reviewer_concerned: told(403, 'console.error.concerned'),
  reviewer_not_fresh: told(403, 'console.error.not-fresh'),
  evidence_changed: told(409, 'console.error.evidence'),
  already_decided: told(409, 'console.error.decided'),
  documents_unopened: { status: 422, text: ({ count }, say) => say('console.error.unopened', { count }) },
  reason_missing: told(422, 'console.error.reason'),
  reason_words_missing: told(422, 'console.error.words'),
  policy_not_met: {
    status: 422,
    text: ({ rules }, say) =>
      say('console.error.policy', { lacking: rules.map((rule) => say(lacking[rule])).join(' ') }),
  },
} as const satisfies ProblemMap<
  AddRefusal | MarkRefusal | PreviewRefusal | RemoveRefusal | ViewRefusal | DecideRefusal | OpenRefusal
>;

// Documents that support a request: the front door.
export { type AddRefusal, addDocument } from './add-document.ts';
export { destroyDocuments } from './destroy-documents.ts';
export type { Document, Page } from './document.ts';
export { coverPage, type MarkRefusal, stampDocument } from './mark-document.ts';
export { openedBy } from './opened-by.ts';
export { type ClaimantsDocument, claimantsDocuments, type PreviewRefusal, previewPage } from './preview.ts';
export { type RemoveRefusal, removeDocument } from './remove-document.ts';
export {
  type Box,
  type DocumentKind,
  documentKinds,
  keptAfterEnd,
  keptAtMost,
  keptInDraft,
  mostBoxes,
  mostBytes,
  mostDocuments,
  mostMegapixels,
  mostPages,
  opensDocuments,
  takesDocuments,
} from './rules.ts';
export { documentsOf } from './store.ts';
export { sayRead, type ViewRefusal, viewDocument } from './view-document.ts';

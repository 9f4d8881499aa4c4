// Documents that support a request: the front door.
export { type AddRefusal, addDocument } from './add-document.ts';
export { destroyDocuments } from './destroy-documents.ts';
export type { Document } from './document.ts';
export { type RemoveRefusal, removeDocument } from './remove-document.ts';
export {
  type DocumentKind,
  documentKinds,
  keptAfterEnd,
  keptAtMost,
  keptInDraft,
  mostBytes,
  mostDocuments,
  mostMegapixels,
  opensDocuments,
  takesDocuments,
} from './rules.ts';
export { documentsOf, openedBy } from './store.ts';
export { type ViewRefusal, viewDocument } from './view-document.ts';

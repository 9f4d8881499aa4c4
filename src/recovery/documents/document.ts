// A document as everyone but its viewer sees it: what it is and when it came, never what is on it.
import type { DocumentId, RequestId } from '../../kernel/index.ts';
import type { DocumentKind } from './rules.ts';

export interface Document {
  readonly id: DocumentId;
  readonly request: RequestId;
  readonly kind: DocumentKind;
  readonly addedAt: Date;
}

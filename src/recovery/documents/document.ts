// A document as everyone but its viewer sees it: what it is and when it came, never what is on it.
import type { DocumentId, RequestId } from '../../kernel/index.ts';
import type { DocumentKind } from './rules.ts';

export interface Page {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
}
export interface Document {
  readonly id: DocumentId;
  readonly request: RequestId;
  readonly kind: DocumentKind;
  /** Keeps its order in the list when it is replaced. */
  readonly place: number;
  readonly addedAt: Date;
  /** The line that says what it is for was written across it by us. */
  readonly stamped: boolean;
  readonly pages: readonly Page[];
}

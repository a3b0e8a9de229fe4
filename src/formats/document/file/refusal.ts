import type { DocumentRefusal, Limited } from '../../../core/document/refusal.js';

/** Ends the reading of a document; `readDocument` turns it into its answer. */
export class RefusedDocument extends Error {
  constructor(readonly refusal: DocumentRefusal) {
    super(refusal.why);
  }
}

/** Refuses the document that is being read. */
export function refuse(refusal: DocumentRefusal): never {
  throw new RefusedDocument(refusal);
}

/** Refuses the document if there is more of something than the limit. */
export function keepWithin(of: Limited, limit: number, found: number, part: string | null = null): void {
  if (found > limit) refuse({ why: 'limit', of, limit, found, part });
}

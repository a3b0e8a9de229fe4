import type { TemplateRefusal } from '../../../../core/paper/template-refusal.js';
import { RefusedDocument } from '../../../document/file/refusal.js';

/** Ends the filling of a template. */
export class RefusedTemplate extends Error {
  constructor(readonly refusal: TemplateRefusal) {
    super(refusal.why);
  }
}

/** Refuses the template that is being filled. */
export function refuseTemplate(refusal: TemplateRefusal): never {
  throw new RefusedTemplate(refusal);
}

/** Does some work on a template; what the reader of office files refuses, is refused in the words of templates. */
export async function asTemplate<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RefusedDocument) throw new RefusedTemplate(ofDocument(error.refusal));
    throw error;
  }
}

function ofDocument(refusal: RefusedDocument['refusal']): TemplateRefusal {
  switch (refusal.why) {
    case 'password':
      return { why: 'password' };
    case 'limit':
      return { why: 'too_large' };
    case 'damaged':
    case 'xml':
    case 'dtd':
      return { why: 'damaged', part: refusal.part };
    default:
      return { why: 'no_docx' };
  }
}

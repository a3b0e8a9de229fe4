import type { DocumentRefusal } from '../core/document/refusal.js';
import type { Messages } from './messages.js';

/** Why a document is not read, and what to do. @param file its name, ready to be printed */
export function refusalWords({ screens }: Pick<Messages, 'screens'>, file: string, refusal: DocumentRefusal): string {
  const { refused, formats, limits } = screens.document;
  switch (refusal.why) {
    case 'format':
      return refused.format(file, formats[refusal.format]);
    case 'limit':
      return refused.limit(file, limits[refusal.of](refusal.found, refusal.limit, refusal.part ?? ''));
    case 'utf8':
      return refused.utf8(file, refusal.line);
    case 'images':
      return refused.images(file, refusal.found);
    case 'xml':
      return refused.xml(file, refusal.part, refusal.line, refusal.column);
    case 'dtd':
      return refused.dtd(file, refusal.part);
    case 'damaged':
      return refused.damaged(file, refusal.part);
    default:
      return refused[refusal.why](file);
  }
}

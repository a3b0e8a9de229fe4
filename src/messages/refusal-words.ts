import type { DocumentRefusal } from '../core/document/refusal.js';
import type { Messages } from './messages.js';

/** Why a document is not read, and what to do, in words. @param file its name as it is shown */
export function refusalWords({ screens }: Pick<Messages, 'screens'>, file: string, refusal: DocumentRefusal): string {
  const words = screens.document.refused[refusal.why] as (file: string, refusal: DocumentRefusal) => string;
  return words(file, refusal);
}

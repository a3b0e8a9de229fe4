import type { Plan } from '../../core/plan.js';
import type { Messages } from '../../messages/index.js';
import { clean } from '../terminal/text.js';
import { planTitle } from './plan-title.js';

/** The documents that are named; of more it is said how many there are. */
const MOST = 3;

/** What a document for print rests on: the documents of the plan by their titles, or the plan itself if it has none. */
export function basisWords(plan: Pick<Plan, 'title' | 'organization' | 'documents'>, messages: Messages): string {
  const { document, documents, betweenDocuments } = messages.screens.bulletinPaper;
  const titles = plan.documents.length === 0 ? [planTitle(plan)] : plan.documents.map(({ title }) => clean(title));
  const named = titles.slice(0, MOST).map(document).join(betweenDocuments);
  return titles.length > MOST ? documents(named, titles.length) : named;
}

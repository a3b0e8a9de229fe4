import type { Plan } from '../../../core/plan.js';
import type { RemindView } from '../../../core/view/reminder/remind-view.js';
import type { Messages } from '../../../messages/index.js';
import { Dated } from '../../bulletin/dated.js';
import type { Screen } from '../../terminal/screen.js';

/** What a notice is written with. */
export interface NoticeWriting {
  plan: Pick<Plan, 'title' | 'organization' | 'period' | 'documents'>;
  view: RemindView;
  words: Messages['screens']['notice'];
  messages: Messages;
  dated: Dated;
  screen: Screen;
}

/** @param screen has the words of a print catalog, and no width */
export function noticeWriting(plan: NoticeWriting['plan'], view: RemindView, screen: Screen): NoticeWriting {
  const { messages } = screen;
  return { plan, view, words: messages.screens.notice, messages, dated: new Dated(plan.period, messages), screen };
}

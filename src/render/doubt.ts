import type { Doubt } from '../core/doubt/doubt.js';
import type { Messages } from '../messages/index.js';
import { fill } from '../messages/index.js';

/** A doubt in words: what is compared with what. Most have the words of the rule that finds them in a file. */
export function doubtWords(doubt: Doubt, messages: Messages): string {
  const { screens, rules } = messages;
  switch (doubt.id) {
    case 'early':
      return screens.doubt.early(doubt.args.date, doubt.args.first);
    case 'future':
      return screens.doubt.future(doubt.args.date, doubt.args.recorded);
    default:
      return fill(rules['record-doubtful'].message[doubt.id] ?? doubt.id, { ...doubt.args }, messages);
  }
}

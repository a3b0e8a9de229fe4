import { fixed, fromPlan } from '../../cli/candidates.js';
import { flag, textOption, textsOption, valueOption } from '../../cli/option.js';
import { date } from '../../cli/parser.js';
import { writerOptions } from '../../cli/writing-options.js';
import type { Messages } from '../../messages/index.js';
import { promiseId } from './names.js';
import { boundOptions } from './options.js';

/** The options of `plan target add`. */
export function addOptions(messages: Messages) {
  const words = messages.help.commands['target add'];
  return {
    text: textOption('--text <text>', words.text),
    ...boundOptions(messages),
    due: valueOption('--due <date>', words.due, date),
    share: textsOption('--share <org=n>', words.share),
    firm: flag('--firm', words.firm),
    strive: flag('--strive', words.strive),
    baseline: textOption('--baseline <n>', words.baseline),
    baselineOf: valueOption('--baseline-of <date>', words.baselineOf, date),
    baselineSource: textOption('--baseline-source <text>', words.baselineSource),
    per: textsOption('--per <who>', words.per, fixed(['county', 'school', 'month', 'quarter'])),
    partOf: textOption('--part-of <target>', words.partOf, fromPlan('targets')),
    definition: textOption('--definition <text>', words.definition),
    pace: textOption('--pace <pace>', words.pace, fixed(['linear', 'none'])),
    id: valueOption('--id <id>', words.ownId, promiseId),
    ...writerOptions(messages),
  };
}

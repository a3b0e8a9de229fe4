import { fixed } from '../../cli/candidates.js';
import { flag, type OptionValues, textOption, textsOption, valueOption } from '../../cli/option.js';
import { choice, period } from '../../cli/parser.js';
import { writingOptions } from '../../cli/writing-options.js';
import { TABLE_CASES } from '../../core/import/table/case.js';
import type { Messages } from '../../messages/index.js';

/** The options of `plan import`. */
export function importOptions(messages: Messages) {
  const words = messages.help.commands.import;
  return {
    items: textOption('--items <level>', words.items),
    from: textOption('--from <number>', words.from),
    to: textOption('--to <number>', words.to),
    onlyAnnex: textOption('--only-annex <n>', words.onlyAnnex),
    role: textsOption('--role <part=role>', words.role),
    sectionId: textsOption('--section-id <part=id>', words.sectionId),
    column: textsOption('--column <what=column>', words.column),
    period: valueOption('--period <period>', words.period, period),
    as: valueOption('--as <case>', words.as, choice(TABLE_CASES), fixed(TABLE_CASES)),
    document: textOption('--document <id>', words.document),
    preview: textsOption('--preview <file>', words.preview),
    all: flag('--all', words.all),
    update: flag('--update', words.update),
    accept: textsOption('--accept <ids>', words.accept),
    approver: textOption('--approver <name>', words.approver),
    yes: flag('--yes', words.yes),
    ...writingOptions(messages),
  };
}

export type ImportOptions = OptionValues<ReturnType<typeof importOptions>>;

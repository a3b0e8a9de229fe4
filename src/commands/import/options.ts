import { flag, type OptionValues, textOption, textsOption } from '../../cli/option.js';
import { writingOptions } from '../../cli/writing-options.js';
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

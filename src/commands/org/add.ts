import { valueArgument } from '../../cli/argument.js';
import { fromPlan, worded } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { textOption, valueOption, valuesOption } from '../../cli/option.js';
import { word } from '../../cli/parser.js';
import { singleOrgId } from '../../cli/plan-names.js';
import { draftOptions } from '../../cli/writing-options.js';
import { ORG_KINDS } from '../../core/org/kind.js';
import { openPlanDesk } from '../../workspace/desk.js';
import { newOrgName, orgCode } from './name.js';
import { addUnit } from './unit.js';

/** `plan org add`: a new unit; or another alias, the parent or the code of one that is there. */
export const orgAdd = defineCommand({
  examples: ['plan org add 装备中心 --kind 其他 --dry-run', 'plan org add 惠城区 --alias 惠城 --dry-run'],

  writes: { dateOption: null },

  declare(messages) {
    const words = messages.help.commands['org add'];
    return {
      arguments: { name: valueArgument('<unit>', words.name, newOrgName) },
      options: {
        kind: valueOption('--kind <kind>', words.kind, word('orgKind'), worded(ORG_KINDS, 'orgKind')),
        alias: valuesOption('--alias <name>', words.alias, newOrgName),
        parent: textOption('--parent <org>', words.parent, fromPlan('singleOrgs')),
        code: valueOption('--code <code>', words.code, orgCode),
        id: textOption('--id <id>', words.id),
        ...draftOptions(messages),
      },
    };
  },

  async run(context, { name }, options) {
    const { kind, alias = [], parent, code, id } = options;
    const desk = openPlanDesk(context);
    const above = parent === undefined ? undefined : singleOrgId(context, desk.plan, parent);
    return addUnit(context, desk, { name, id: id?.trim(), kind, aliases: alias, parent: above, code }, options);
  },
});

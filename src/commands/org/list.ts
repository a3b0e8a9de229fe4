import { worded } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { valuesOption } from '../../cli/option.js';
import { word } from '../../cli/parser.js';
import { ORG_KINDS } from '../../core/org/kind.js';
import { orgListView } from '../../core/view/org-list-view.js';
import { toJson } from '../../formats/json.js';
import { orgListJson } from '../../formats/org-list-json.js';
import { renderOrgList } from '../../render/org/list.js';
import { answer, openPlan } from '../../workspace/open.js';

/** `plan org list`: the units and groups of the plan, and what each does. */
export const orgList = defineCommand({
  examples: ['plan org list', 'plan org list --kind 县区 --kind 开发区'],

  declare(messages) {
    const words = messages.help.commands['org list'];
    return {
      options: { kind: valuesOption('--kind <kind>', words.kind, word('orgKind'), worded(ORG_KINDS, 'orgKind')) },
    };
  },

  async run(context, _args, { kind = null }) {
    const opened = openPlan(context);
    const view = orgListView(opened.plan, opened.standings, opened.asOf, kind);
    const text = context.options.json
      ? toJson('org-list', opened.asOf, opened.problems, orgListJson(view))
      : renderOrgList(view, context.screen);
    return answer(context, opened, text);
  },
});

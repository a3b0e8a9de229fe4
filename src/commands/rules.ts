import { nearestOf } from '../core/nearest.js';
import { toJson } from '../formats/json.js';
import type { RuleText } from '../messages/index.js';
import { type RuleView, renderRule, renderRules } from '../render/rules.js';
import { rules } from '../rules/index.js';
import type { CommandModule, Context } from './command.js';
import { EXIT, usageFailure } from './failure.js';

/** `plan rules`: the rules of lint explained. */
export const rulesCommand: CommandModule = {
  examples: ['plan rules', 'plan rules id-unique'],

  declare(command, { help }) {
    command.argument('[id]', help.commands.rules.id);
  },

  async run(context, args) {
    const views = viewsOf(context);
    const chosen = args[0] === undefined ? null : viewOf(context, views, args[0]);
    const body = { rules: (chosen ? [chosen] : views).map(({ id, level }) => ({ id, level })) };
    const drawn = chosen ? renderRule(chosen, context.screen) : renderRules(views, context.screen);
    context.env.stdout.write(context.options.json ? toJson('rules', null, [], body) : `${drawn}\n`);
    return EXIT.fine;
  },
};

function viewsOf({ messages }: Context): RuleView[] {
  const texts: Readonly<Record<string, RuleText>> = messages.rules;
  return rules.flatMap(({ id, level }) => {
    const text = texts[id];
    return text ? [{ id, level, text }] : [];
  });
}

function viewOf(context: Context, views: readonly RuleView[], id: string): RuleView {
  const found = views.find((view) => view.id === id);
  if (found) return found;
  const nearest = nearestOf(
    id,
    views.map((view) => view.id),
  );
  throw usageFailure(context.messages.errors.unknownRule(id, nearest));
}

import type { OrgRefusal } from '../../core/org/change.js';
import { orgName, orgsBeginning } from '../../core/org/directory.js';
import { ORG_KINDS } from '../../core/org/kind.js';
import type { Org } from '../../core/org/org.js';
import type { Plan } from '../../core/plan.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { clean } from '../../render/terminal/text.js';

/** A unit as a message names it. */
export function unitWords({ messages }: Context, { id, name = id }: { id: string; name?: string | undefined }): string {
  return messages.screens.org.unit(clean(name), clean(id));
}

/** The kinds of units with their words: `office 科室`. */
function kindsListed({ messages }: Context): string {
  const { orgKind } = messages.words;
  return ORG_KINDS.map((kind) => (orgKind[kind] === kind ? kind : `${kind} ${orgKind[kind]}`)).join(messages.comma);
}

/** Why a unit is not changed, and what can be done. @param name the unit as it was typed */
export function refusalLine(context: Context, plan: Plan, name: string, refusal: OrgRefusal): string {
  const { env, messages, options } = context;
  const { refused: words } = messages.screens.org;
  const shown = clean(name);
  const command = (action: string, given: Parameters<typeof commandLine>[2]) =>
    commandLine(env.platform, ['plan', 'org', action, name], { ...given, plan: options.plan });
  const member = { blank: messages.errors.orgs.member };
  switch (refusal.refused) {
    case 'taken':
      return words.taken(clean(refusal.call), unitWords(context, refusal.by));
    case 'kind':
      return words.kind(
        shown,
        likeNames(context, plan, name),
        kindsListed(context),
        command('add', { kind: messages.words.orgKind.office }),
      );
    case 'no-id':
      return words.noId(
        shown,
        command(context.command === 'org group' ? 'group' : 'add', {
          id: { blank: context.messages.errors.blank('id') },
        }),
      );
    case 'bad-id':
      return words.badId(clean(refusal.id));
    case 'other':
      return otherLine(context, plan, refusal.key, refusal.unit);
    case 'group':
      return words.group(unitWords(context, refusal.unit), command('group', { add: member }));
    case 'unit':
      return words.unit(unitWords(context, refusal.unit));
    case 'empty':
      return words.empty(shown);
    case 'no-group':
      return words.noGroup(
        shown,
        commandLine(env.platform, ['plan', 'org', 'group', name, member], { plan: options.plan }),
      );
  }
}

/** The units that a name is a beginning of: the new unit may be one of them. */
function likeNames(context: Context, plan: Plan, name: string): string {
  return orgsBeginning(plan, name)
    .map((unit) => unitWords(context, unit))
    .join(context.messages.comma);
}

function otherLine(context: Context, plan: Plan, key: 'id' | 'kind' | 'parent' | 'code', unit: Org): string {
  const { other } = context.messages.screens.org.refused;
  const shown = unitWords(context, unit);
  if (key === 'id') return other.id(shown);
  if (key === 'kind')
    return other.kind(shown, unit.kind === undefined ? '' : context.messages.words.orgKind[unit.kind]);
  if (key === 'parent') return other.parent(shown, clean(orgName(plan, unit.parent ?? '')));
  return other.code(shown, unit.code ?? '');
}

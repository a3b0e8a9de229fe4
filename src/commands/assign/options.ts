import { fromPlan } from '../../cli/candidates.js';
import { type OptionValues, textsOption } from '../../cli/option.js';
import { writerOptions } from '../../cli/writing-options.js';
import type { WhoKey } from '../../core/assignment.js';
import type { Messages } from '../../messages/index.js';

/** The options of `plan assign`. */
export function assignOptions(messages: Messages) {
  const words = messages.help.commands.assign;
  return {
    lead: textsOption('--lead <org>', words.lead, fromPlan('singleOrgs')),
    responsible: textsOption('--responsible <org>', words.responsible, fromPlan('orgs')),
    support: textsOption('--support <org>', words.support, fromPlan('orgs')),
    leader: textsOption('--leader <name>', words.leader),
    ...writerOptions(messages),
  };
}

export type AssignOptions = OptionValues<ReturnType<typeof assignOptions>>;

/** Those that say who. */
export type WhoOptions = Pick<AssignOptions, WhoKey>;

/** What `plan assign` is to do, as it was typed or answered. */
export interface AssignWish {
  ids: readonly number[];
  options: AssignOptions;
}

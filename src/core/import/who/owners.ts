import type { ProposedFields, TaskDoubt } from '../proposal.js';
import { sentences } from '../unclear.js';
import type { Units } from '../units.js';
import type { Who } from './read-who.js';

/** Who does a task, by the ids of the plan's units. */
export interface Owners {
  fields: Pick<ProposedFields, 'lead' | 'responsible' | 'support' | 'leader'>;
  doubts: readonly TaskDoubt[];
  unclear: string | undefined;
  /** Whether the text says nothing of who. */
  isEmpty: boolean;
}

/** Turns the names of a text into units of the plan, and says what it leaves open. */
export function ownersOf(text: string, who: Who, units: Units): Owners {
  const found = new Found(units);
  const lead = who.lead.flatMap(({ name }) => found.leading(name));
  const responsible = who.responsible.flatMap(({ name }) => found.doing(name));
  const support = who.support.flatMap(({ name }) => found.doing(name));
  const leader = who.leader.map(({ name }) => name.replace(/\s+/g, ' '));
  for (const { from, to } of who.more) found.unnamed(text.slice(from, to).replace(/\s+/g, ''));
  if (who.distributed !== null) {
    const quote = text.slice(who.distributed.from, who.distributed.to);
    found.doubts.push({ why: 'owners_distributed', target: null, quote });
    found.open.push('各单位分别负责哪一部分没有逐项对应');
  }
  if (who.isLeadOpen) found.doubts.push({ why: 'lead_uncertain', target: null, quote: who.responsible[0]?.name ?? '' });
  return {
    fields: {
      ...oneOrMore('lead', lead),
      ...list('responsible', [...found.followers, ...responsible]),
      ...list('support', support),
      ...oneOrMore('leader', leader),
    },
    doubts: found.doubts,
    unclear: sentences(found.open),
    isEmpty: who.lead.length + who.responsible.length + who.support.length + who.leader.length + who.more.length === 0,
  };
}

/** What the names of one item come to; each unit once. */
class Found {
  readonly doubts: TaskDoubt[] = [];
  readonly open: string[] = [];
  /** Groups that are said to lead: one of their units does, the document does not say which. */
  readonly followers: string[] = [];
  readonly #units: Units;
  readonly #taken = new Set<string>();

  constructor(units: Units) {
    this.#units = units;
  }

  unnamed(quote: string): void {
    this.doubts.push({ why: 'group_unnamed', target: null, quote });
    this.open.push(`“${quote}”是哪些单位没有写明`);
  }

  doing(name: string): string[] {
    return this.#own(name).map(({ id }) => id);
  }

  leading(name: string): string[] {
    return this.#own(name).flatMap(({ id, isGroup }) => {
      if (!isGroup) return [id];
      this.followers.push(id);
      this.open.push(`“${name}”由哪一家牵头没有写明`);
      return [];
    });
  }

  #own(name: string): { id: string; isGroup: boolean }[] {
    const found = this.#units.resolve(name);
    if ('unnamed' in found) {
      this.unnamed(name);
      return [];
    }
    if (this.#taken.has(found.id)) return [];
    this.#taken.add(found.id);
    const why = found.isGroup ? 'group_unnamed' : 'unit_unknown_org';
    if (found.isUncertain) this.doubts.push({ why, target: null, quote: name });
    return [found];
  }
}

function oneOrMore(key: 'lead' | 'leader', all: readonly string[]): Owners['fields'] {
  const [first, ...others] = all;
  if (first === undefined) return {};
  return { [key]: others.length === 0 ? first : [first, ...others] };
}

function list(key: 'responsible' | 'support', all: readonly string[]): Owners['fields'] {
  const [first, ...others] = all;
  return first === undefined ? {} : { [key]: [first, ...others] };
}

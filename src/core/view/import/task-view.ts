import type { ImportDoubt, ProposedTask } from '../../import/proposal.js';
import { orgById } from '../../org/directory.js';
import type { Org } from '../../org/org.js';
import { sourcesOf, type Target } from '../../task.js';
import type { WordingDoubt } from '../../wording/understood.js';
import { markedText, type Stretch } from './marked-text.js';

/** A task that an import would write, as a person is asked to check it. */
export interface ImportTaskView {
  task: ProposedTask;
  /** As the document numbers it. */
  item: string;
  section: string;
  /** Its text, by what became of it. */
  stretches: readonly Stretch[];
  targets: readonly ImportTargetView[];
  /** Doubts about the task as a whole. */
  doubts: readonly DoubtView[];
  leads: readonly string[];
  responsible: readonly string[];
  support: readonly string[];
  leaders: readonly string[];
}

export interface ImportTargetView {
  target: Target;
  /** The words that it was read from; empty if no mark shows them. */
  quote: string;
  /** The target that it is a part of: its number in the task, from 1, and its name; or null. */
  whole: { number: number; name: string } | null;
  doubts: readonly DoubtView[];
}

export interface DoubtView {
  why: WordingDoubt | ImportDoubt;
  quote: string;
}

/** The number of a task as its document has it. */
export function itemOf({ fields, id }: Pick<ProposedTask, 'fields' | 'id'>): string {
  return String(sourcesOf(fields)[0]?.item ?? id);
}

/** Shows a task. @param section the title of its section  @param orgs the units of the plan, with the new ones */
export function taskView(task: ProposedTask, section: string, orgs: readonly Org[]): ImportTaskView {
  const { fields, marks, missed, doubts } = task;
  const text = fields.text ?? '';
  const targets: readonly Target[] = fields.targets ?? [];
  const names = (ids: string | readonly string[] | undefined) =>
    [ids ?? []].flat().map((id) => orgById({ orgs }, id)?.name ?? id);
  return {
    task,
    item: itemOf(task),
    section,
    stretches: markedText(text, marks, missed),
    targets: targets.map((target, index) => ({
      target,
      quote: marks
        .filter((mark) => mark.kind === 'target' && mark.target === index)
        .map(({ place }) => text.slice(place.from, place.to))
        .join(' '),
      whole: wholeOf(target, targets),
      doubts: doubts.filter((doubt) => doubt.target === index),
    })),
    doubts: doubts.filter(({ target }) => target === null || targets[target] === undefined),
    leads: names(fields.lead),
    responsible: names(fields.responsible),
    support: names(fields.support),
    leaders: [fields.leader ?? []].flat(),
  };
}

function wholeOf({ part_of }: Target, targets: readonly Target[]): ImportTargetView['whole'] {
  const index = part_of === undefined ? -1 : targets.findIndex(({ id }) => id === part_of);
  const whole = targets[index];
  return whole === undefined ? null : { number: index + 1, name: whole.name };
}

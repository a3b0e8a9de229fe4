import { leadsOf } from '../../core/assignment.js';
import type { TaskChange } from '../../core/diff/change.js';
import { orgName } from '../../core/plan.js';
import type { TaskStanding } from '../../core/standing/standing.js';
import type { TargetStanding } from '../../core/standing/target-standing.js';
import type { Target, Task } from '../../core/task.js';
import { exactBoundWords, perWords, withUnit } from '../bound.js';
import { eventWords } from '../log.js';
import { baselineText } from '../target-lines.js';
import { clean } from '../terminal/text.js';
import { fieldWords } from './field.js';
import { measureWords, metParts, readingParts } from './reading.js';
import { entryParts, extensionParts, recordWords, statusParts, stepWords } from './record.js';
import { type DiffScreen, dayPair, dayWords, sectionWords } from './screen.js';

type ChangeOf<K extends TaskChange['kind']> = Extract<TaskChange, { kind: K }>;

/** What changed in a task, in one line of words. */
export function changeWords(change: TaskChange, task: Task, screen: DiffScreen): string {
  const parts = partsOf(change, task, screen).filter((part) => part !== '');
  const target = 'target' in change && change.kind !== 'target' ? change.target : null;
  const several = (task.targets?.length ?? 0) > 1 || change.kind === 'target_id' || change.kind === 'bound';
  const words = parts.join(screen.messages.semicolon);
  const { diff } = screen.messages.screens;
  return target && several ? diff.whose(diff.target(clean(target.name)), words) : words;
}

function partsOf(change: TaskChange, task: Task, screen: DiffScreen): string[] {
  const { diff } = screen.messages.screens;
  switch (change.kind) {
    case 'renumbered':
      return [diff.renumbered(change.before, change.after)];
    case 'moved':
      return [movedWords(change, screen)];
    case 'file':
      return [diff.file(clean(change.before), clean(change.after))];
    case 'status':
      return statusParts(change, screen);
    case 'readings':
      return readingParts(change, screen);
    case 'extension':
      return extensionParts(change.entry, screen);
    case 'amendment':
      return [
        recordWords('amendments', change.entry, null, task, screen) +
          inBrackets(
            change.entry.key === 'commitment' ? diff.commitment[change.strictness] : diff.strictness[change.strictness],
            screen,
          ),
      ];
    case 'report':
      return [diff.report(recordWords('reports', change.entry, null, task, screen))];
    case 'evidence':
      return [`${diff.evidence} ${recordWords('evidence', change.entry, null, task, screen)}`];
    case 'void':
      return [eventWords({ ...change, task }, screen.plan, screen)];
    case 'evidence_file':
      return [diff.evidenceFile(clean(change.path))];
    case 'evidence_gone':
      return [diff.evidenceGone(clean(change.path))];
    case 'entry':
      return entryParts(change, task, screen);
    case 'reordered':
      return [diff.entry.reordered(screen.messages.words.list[change.list])];
    case 'date':
      return dateParts(change, screen);
    case 'assignment':
      return [assignmentWords(change, screen)];
    case 'field':
      return [fieldWords(change.field, change.before, change.after, change.target, screen)];
    default:
      return targetParts(change, screen);
  }
}

type OfTarget = ChangeOf<'target' | 'target_id' | 'bound' | 'baseline' | 'commitment' | 'allocation'>;

function targetParts(change: OfTarget, screen: DiffScreen): string[] {
  const { diff, common } = screen.messages.screens;
  switch (change.kind) {
    case 'target': {
      const words = promiseWords(change.standing, screen);
      return [change.how === 'added' ? diff.targetAdded(words) : diff.targetRemoved(words)];
    }
    case 'target_id':
      return [diff.targetId(change.before, change.after)];
    case 'bound':
      return boundParts(change, screen);
    case 'baseline': {
      const words = (baseline: Target['baseline']) =>
        baseline ? baselineText({ ...change.target, baseline }, screen) : common.none;
      const changed = diff.changed(diff.fields.baseline, words(change.before), words(change.after));
      return [changed + inBrackets(diff.strictness[change.strictness], screen)];
    }
    case 'commitment': {
      const word = (commitment: Target['commitment'] | null) =>
        commitment ? screen.messages.words.commitment[commitment] : common.unset;
      const changed = diff.changed(diff.fields.commitment, word(change.before), word(change.after));
      return [changed + inBrackets(diff.commitment[change.strictness], screen)];
    }
    case 'allocation': {
      const share = (value: number | null) => (value === null ? common.none : withUnit(value, change.target));
      const shares = change.shares.map(({ org, before, after }) =>
        diff.share(clean(orgName(screen.plan, org)), share(before), share(after)),
      );
      const shown = change.strictness === 'easier' ? 'easier' : 'same';
      return [diff.allocation(shares.join(screen.messages.comma)) + inBrackets(diff.strictness[shown], screen)];
    }
  }
}

function dateParts({ field, before, after, days, recorded }: ChangeOf<'date'>, screen: DiffScreen): string[] {
  const { diff } = screen.messages.screens;
  const [from, to] = dayPair(days.before, days.after, screen);
  const day = (written: string | null, words: string) => (written === null ? diff.inherited(words) : words);
  const changed = diff.changed(diff.fields[field], day(before, from), day(after, to));
  const isSilent = field === 'due' && !recorded && days.before !== days.after;
  return [changed + (isSilent ? screen.messages.brackets(diff.noExtension) : '')];
}

function assignmentWords({ field, before, after, steps }: ChangeOf<'assignment'>, screen: DiffScreen): string {
  const { screens, comma } = screen.messages;
  const names = (ids: readonly string[]) =>
    ids.map((id) => clean(field === 'leader' ? id : orgName(screen.plan, id))).join(comma) || screens.common.unset;
  const said = steps.map((step) => inBrackets(stepWords(step, screen), screen)).join('');
  return screens.diff.changed(screens.diff.fields[field], names(before), names(after)) + said;
}

function boundParts({ before, after, strictness }: ChangeOf<'bound'>, screen: DiffScreen): string[] {
  const { diff } = screen.messages.screens;
  const isJudged = before.met !== after.met;
  return [
    diff.arrow(boundText(before.original, screen), boundText(after.original, screen)) +
      inBrackets(diff.strictness[strictness], screen),
    ...(isJudged ? [measureWords(after, screen), ...metParts(before, after, screen)] : []),
  ];
}

function inBrackets(text: string, { messages }: DiffScreen): string {
  return text === '' ? '' : messages.brackets(text);
}

function boundText(target: Target, screen: DiffScreen): string {
  const per = perWords(target, screen.plan, screen);
  return exactBoundWords(target, screen) + (per === '' ? '' : screen.messages.comma + per);
}

/** What a target promises: its name, bound, commitment and day. */
function promiseWords({ target, due }: TargetStanding, screen: DiffScreen): string {
  const { messages } = screen;
  const name = messages.screens.diff.target(clean(target.name)) + messages.screens.lint.colon;
  const words = [
    name + boundText(target, screen),
    target.commitment ? messages.words.commitment[target.commitment] : '',
    target.due === undefined ? '' : dayWords(due.current, screen),
  ];
  return words.filter((word) => word !== '').join(messages.semicolon);
}

/** A task that is in only one of the versions, in lines: what it is about, then what it promises. */
export function wholeWords(standing: TaskStanding, isAdded: boolean, screen: DiffScreen): string[] {
  const { messages, plan } = screen;
  const { diff } = messages.screens;
  const { task, status, due, targets } = standing;
  const leads = leadsOf(task).map((lead) => clean(orgName(plan, lead)));
  const head = [
    isAdded ? diff.added : diff.removed,
    `${diff.fields.due} ${dayWords(due.current, screen)}`,
    ...(leads.length === 0 ? [] : [`${diff.fields.lead}${messages.screens.lint.colon}${leads.join(messages.comma)}`]),
    ...(status === 'not_started' ? [] : [`${diff.fields.status} ${messages.words.status[status]}`]),
  ];
  const promised = targets.map((target) => {
    const value = target.missing === 'reading' ? [] : [measureWords(target, screen)];
    return [promiseWords(target, screen), ...value].join(messages.semicolon);
  });
  return [head.join(messages.semicolon), ...promised];
}

/** The sections that a task moved from and to; with their ids if they would read the same. */
function movedWords({ before, after }: ChangeOf<'moved'>, screen: DiffScreen): string {
  const { diff } = screen.messages.screens;
  const [old, now] = [sectionWords(before, screen), sectionWords(after, screen)];
  return old === now ? diff.moved(before.id, after.id) : diff.moved(old, now);
}

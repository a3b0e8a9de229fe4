import { type PlanChange, recordedBulletins } from '../../core/diff/plan.js';
import type { Target } from '../../core/task.js';
import { withUnit } from '../bound.js';
import { clean } from '../terminal/text.js';
import { type DiffScreen, dayWords } from './screen.js';

/** A field that differs, in words: from what to what, what is new, or what was removed. */
export function fieldWords(
  field: string,
  before: unknown,
  after: unknown,
  target: Target | null,
  screen: DiffScreen,
): string {
  const { diff } = screen.messages.screens;
  const known: Readonly<Record<string, string>> = diff.fields;
  const name = known[field] ?? clean(field);
  return changedWords(name, before, after, screen, (value) => valueText(field, value, target, screen));
}

function changedWords(
  name: string,
  before: unknown,
  after: unknown,
  screen: DiffScreen,
  words: (value: unknown) => string,
): string {
  const { diff } = screen.messages.screens;
  if (before === null) return diff.set(name, words(after));
  if (after === null) return diff.unset(name, words(before));
  const quoted = (value: unknown) => (typeof value === 'string' ? diff.quoted(words(value)) : words(value));
  return diff.changed(name, quoted(before), quoted(after));
}

function valueText(field: string, value: unknown, target: Target | null, screen: DiffScreen): string {
  if (field === 'pace') return paceText(value, target, screen);
  if (field === 'source' && isSource(value)) {
    const title = screen.plan.documents.find(({ id }) => id === value.document)?.title ?? value.document;
    return screen.messages.screens.show.source(clean(title), clean(String(value.item)));
  }
  return Array.isArray(value) ? value.map(plainText).join(screen.messages.comma) : plainText(value);
}

function plainText(value: unknown): string {
  return clean(typeof value === 'string' ? value : JSON.stringify(value));
}

function isSource(value: unknown): value is { document: string; item: number } {
  return value !== null && typeof value === 'object' && 'document' in value && 'item' in value;
}

function paceText(value: unknown, target: Target | null, screen: DiffScreen): string {
  const { diff } = screen.messages.screens;
  if (value === 'linear' || value === 'none') return diff.pace[value];
  if (!Array.isArray(value)) return plainText(value);
  const steps: { by: string; value: number }[] = value;
  const written = (step: number) => (target ? withUnit(step, target) : String(step));
  return steps
    .map(({ by, value: step }) => diff.paceStep(dayWords(by, screen), written(step)))
    .join(screen.messages.comma);
}

/** What changed in the plan itself, in words. */
export function planWords(change: PlanChange, screen: DiffScreen): string {
  const { diff } = screen.messages.screens;
  switch (change.kind) {
    case 'plan':
      return change.after === null ? diff.planRemoved(clean(change.before ?? '')) : diff.planAdded(clean(change.after));
    case 'item': {
      const { before, after } = change;
      const list = diff.lists[change.list];
      if (before === null) return diff.itemAdded(list, itemText(after, screen));
      return after === null
        ? diff.itemRemoved(list, itemText(before, screen))
        : diff.changed(list, itemText(before, screen), itemText(after, screen));
    }
    case 'field': {
      const recorded = recordedBulletins(change);
      if (recorded !== null) {
        const said = recorded.map(({ period, commit, by }) => diff.bulletin(period, commit.slice(0, 8), clean(by)));
        return diff.bulletins(said.join(screen.messages.semicolon));
      }
      const known: Readonly<Record<string, string>> = diff.planFields;
      const rule = /^lint\.(.*)$/.exec(change.field)?.[1];
      const name = rule === undefined ? (known[change.field] ?? clean(change.field)) : diff.lintRule(clean(rule));
      const words = (value: unknown) => (rule === undefined ? valueWord(value, screen) : itemText(value, screen));
      return changedWords(name, change.before, change.after, screen, words);
    }
  }
}

/** An entry of a list of plan.yaml with all its values: `1、preschool、学前教育`. */
function itemText(item: unknown, screen: DiffScreen): string {
  return Object.entries(item ?? {})
    .map(([key, value]) => (key === 'kind' ? valueWord(value, screen) : plainText(value)))
    .join(screen.messages.comma);
}

/** The word for a value if its key takes only a few values; any other value as it is. */
function valueWord(value: unknown, { messages }: DiffScreen): string {
  const words: Readonly<Record<string, string>> = messages.words.value;
  const text = plainText(value);
  return words[text] ?? text;
}

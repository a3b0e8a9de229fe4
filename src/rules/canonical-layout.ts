import type { DiagnosticOf } from '../core/diagnostic.js';
import { inOrder, keyOrderAt } from '../core/file/key-order.js';
import { textsOf } from '../core/file/leaves.js';
import { isOwn } from '../core/file/own-key.js';
import { PLAN_FILE } from '../core/file/path.js';
import { singlesIn } from '../core/file/single.js';
import { readsAsValue } from '../core/file/yaml-words.js';
import type { KeyPath } from '../core/finding.js';
import type { RuleContext, RuleOf, TaskFile } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'canonical-layout': {
      order: { key: string; before: string };
      flow: NoArgs;
      single: { key: string };
      sources: NoArgs;
      quotes: { value: string };
      mark: NoArgs;
      'line-end': NoArgs;
      space: NoArgs;
      end: NoArgs;
    };
  }
}

/**
 * A file is laid out as the program lays it out: keys in their order, block style at the root, quotes where readers of
 * YAML disagree, line ends of one kind. `--fix` corrects all of it, so only `--strict` asks.
 */
export const canonicalLayout: RuleOf<'canonical-layout'> = {
  id: 'canonical-layout',
  level: 'warning',
  tier: 'strict',
  *check(context) {
    yield* ofText(PLAN_FILE, context.planFile, context);
    for (const entry of context.tasks) {
      yield* ofText(entry.file, entry.task, context);
      yield* ofKeys(entry);
      yield* ofQuotes(entry);
      yield* ofLists(entry, context);
    }
  },
};

/** A brace before anything else but comments and empty lines: the root is a flow map. */
const FLOW_ROOT = /^(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*(?=\{)/;

function* ofText(
  file: string,
  record: unknown,
  { textOf, hasMark }: RuleContext,
): Generator<DiagnosticOf<'canonical-layout'>> {
  const text = textOf(file);
  if (hasMark(file)) yield { variant: 'mark', place: { file, offset: 0 } };
  const flow = FLOW_ROOT.exec(text);
  if (flow) yield { variant: 'flow', place: { file, offset: flow[0].length } };
  // Windows line ends throughout are git's doing (core.autocrlf), and LF again when it commits.
  const offset = /(?:^|[^\r])\n/.test(text) ? text.indexOf('\r\n') : -1;
  if (offset >= 0) yield { variant: 'line-end', place: { file, offset } };
  // Spaces that a text of several lines ends a line with are part of it.
  const own = textsOf(record).some(({ value }) => /[ \t](?:\n|$)/.test(value));
  const space = own ? null : /(?<![ \t])[ \t]+(?=\r?$)/m.exec(text);
  if (space) yield { variant: 'space', place: { file, offset: space.index, end: space.index + space[0].length } };
  if (!text.endsWith('\n')) yield { variant: 'end', place: { file, offset: text.length } };
}

function* ofKeys({ file, task }: TaskFile): Generator<DiagnosticOf<'canonical-layout'>> {
  yield* misplaced(file, [], Object.keys(task));
  for (const [index, target] of (task.targets ?? []).entries()) {
    yield* misplaced(file, ['targets', index], Object.keys(target));
  }
}

/** The first key of a map that another one should stand in the place of. */
function* misplaced(file: string, at: KeyPath, keys: readonly string[]): Generator<DiagnosticOf<'canonical-layout'>> {
  const canonical = inOrder(keys, keyOrderAt('task', at));
  const index = keys.findIndex((key, place) => key !== canonical[place]);
  const [before, key] = [keys[index], canonical[index]];
  if (before === undefined || key === undefined) return;
  yield { variant: 'order', place: { file, path: [...at, key], key: true }, args: { key, before } };
}

/** Lists of one that is written alone, and sources on one line. */
function* ofLists({ file, task }: TaskFile, { textOf }: RuleContext): Generator<DiagnosticOf<'canonical-layout'>> {
  for (const path of singlesIn(task)) {
    yield { variant: 'single', place: { file, path, key: true }, args: { key: String(path.at(-1)) } };
  }
  if (Array.isArray(task.source) && /^source:\s*\[/m.test(textOf(file))) {
    yield { variant: 'sources', place: { file, path: ['source'], key: true } };
  }
}

function* ofQuotes({ file, task, isPlain }: TaskFile): Generator<DiagnosticOf<'canonical-layout'>> {
  for (const { path, value } of textsOf(task)) {
    if (!isOwn(path) && readsAsValue(value) && isPlain(path, value)) {
      yield { variant: 'quotes', place: { file, path }, args: { value } };
    }
  }
}

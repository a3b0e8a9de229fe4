import { interview } from '../../cli/asking.js';
import type { TypedOptions } from '../../cli/command.js';
import { EXIT, type ExitCode, Failure } from '../../core/failure.js';
import { orgsCalled } from '../../core/org/directory.js';
import { orgIdFrom } from '../../core/org/identifier.js';
import { isGroup, type Org, sameForm } from '../../core/org/org.js';
import { UnknownOrg } from '../../core/org/unknown-org.js';
import { commandLine, type OptionWords } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { prose } from '../../render/terminal/prose.js';
import { clean } from '../../render/terminal/text.js';
import { openPlanDesk } from '../../workspace/desk.js';
import { addCommand, addUnit, askKind } from './unit.js';

/** What was typed for the command that met an unknown unit. */
interface Typed {
  words: readonly string[];
  options: TypedOptions;
}

/** Runs the command again. @param meant the ids of units by the names that were typed for them */
type Again = (meant: ReadonlyMap<string, string>) => Promise<ExitCode>;

/**
 * Asks a person what to do about a name that no unit has: take the nearest unit or another one, add it, or stop. Then
 * the command runs again, and in the end the person is shown the command lines that do the same.
 */
export async function offerUnit(context: Context, typed: Typed, unknown: UnknownOrg, again: Again): Promise<ExitCode> {
  const meant = new Map<string, string>();
  const lines: string[] = [];
  for (let next: UnknownOrg | null = unknown; next !== null; ) {
    const { called } = next;
    const settled = await settle(context, next);
    if (settled.added !== null) lines.push(settled.added);
    meant.set(sameForm(called), settled.id);
    next = null;
    try {
      const code = await again(meant);
      if (code === EXIT.fine) tellLines(context, [...lines, retyped(context, typed, meant)]);
      return code;
    } catch (error) {
      if (!(error instanceof UnknownOrg) || meant.has(sameForm(error.called))) throw error;
      next = error;
    }
  }
  return EXIT.fine;
}

/** The unit that is meant, and the command line that added it, or null if it was there. */
interface Settled {
  id: string;
  added: string | null;
}

async function settle(context: Context, { called, nearest }: UnknownOrg): Promise<Settled> {
  const { env, messages, screen } = context;
  const { asking } = messages.screens.org;
  const { plan } = openPlanDesk(context);
  const ask = await interview(context);
  const name = clean(called);
  const canAdd = orgIdFrom(called) !== null;
  const picked = await ask.pick(asking.unknown(name), [
    ...(nearest ? [{ value: 'nearest', name: asking.nearest(clean(nearest.name)) }] : []),
    ...(plan.orgs.length > 0 ? [{ value: 'other', name: asking.other }] : []),
    ...(canAdd ? [{ value: 'add', name: asking.add(name) }] : []),
    { value: 'stop', name: asking.stop },
  ]);
  if (picked === 'add') return added(context, called);
  if (picked === 'stop') throw new Failure(EXIT.failed, messages.errors.stopped());
  const unit = picked === 'nearest' && nearest ? nearest : await other(context, plan.orgs, ask);
  env.stdout.write(`${prose(asking.meant(name, clean(unit.name)), screen)}\n`);
  return { id: unit.id, added: null };
}

async function other(
  { messages }: Context,
  orgs: readonly Org[],
  ask: Awaited<ReturnType<typeof interview>>,
): Promise<Org> {
  const units = orgs.filter((org) => !isGroup(org));
  const choices = units.map(({ id, name }) => ({ value: id, name: id === name ? clean(id) : `${clean(name)} ${id}` }));
  const id = await ask.pick(messages.screens.org.asking.which, choices);
  const unit = units.find((one) => one.id === id);
  if (!unit) throw new Failure(EXIT.failed, messages.errors.stopped());
  return unit;
}

async function added(context: Context, called: string): Promise<Settled> {
  const desk = openPlanDesk(context);
  const wish = { name: sameForm(called), kind: await askKind(context, called), aliases: [] };
  const code = await addUnit(context, desk, wish, { dryRun: false, commit: false });
  const [unit] = orgsCalled(openPlanDesk(context).plan, wish.name);
  if (code !== EXIT.fine || !unit) throw new Failure(EXIT.failed, context.messages.errors.nothingWritten());
  return { id: unit.id, added: addCommand(context, desk.plan, wish) };
}

/** The command line that was typed, with the units that were meant. */
function retyped(
  { env, command, options: globals }: Context,
  typed: Typed,
  meant: ReadonlyMap<string, string>,
): string {
  const said = (text: string) => {
    const parts = text.split(/([,，、;；=])/);
    return parts.map((part) => meant.get(sameForm(part)) ?? part).join('');
  };
  const options = Object.entries(typed.options).map(([name, value]): [string, OptionWords] => [
    name,
    typeof value === 'string' ? said(value) : Array.isArray(value) ? value.map(said) : (value as boolean),
  ]);
  const words = ['plan', ...command.split(' '), ...typed.words.map(said)];
  return commandLine(env.platform, words, { ...Object.fromEntries(options), plan: globals.plan });
}

function tellLines({ env, messages }: Context, lines: readonly string[]): void {
  env.stdout.write(`${messages.screens.asking.command}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

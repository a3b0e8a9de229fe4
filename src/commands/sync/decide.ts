import { EXIT, Failure } from '../../core/failure.js';
import type { Choice } from '../../core/merge/settle.js';
import { toPlan } from '../../core/plan.js';
import type { ConflictView } from '../../core/view/sync-view.js';
import { conflictWords } from '../../render/sync/conflict.js';
import { prose } from '../../render/terminal/prose.js';
import { readPlanFile } from '../../store/read/load.js';
import { conflictViews } from './conflict-views.js';
import type { SyncDesk } from './desk.js';
import type { Sides } from './exchange.js';
import { means, type OpenPlace, placeName } from './open-place.js';

/** What was typed about conflicts: the names of places for each choice. */
export type Typed = Readonly<Record<'mine' | 'theirs' | 'both', readonly string[] | undefined>>;

const CHOICES = { mine: 'ours', theirs: 'theirs', both: 'both' } as const satisfies Record<keyof Typed, Choice>;

/** Settles what is open: by what was typed, else by asking a person; what is left has no choice. */
export class Decider {
  /** The answers of the person, as options that say the same. */
  readonly answered: Record<keyof Typed, string[]> = { mine: [], theirs: [], both: [] };

  constructor(
    private readonly desk: SyncDesk,
    private readonly typed: Typed,
  ) {}

  /** @throws Failure if the person stops */
  async decide(open: readonly OpenPlace[], sides: Sides): Promise<ReadonlyMap<OpenPlace, Choice>> {
    const choices = new Map<OpenPlace, Choice>();
    for (const place of open) {
      const choice = this.choiceOf(place);
      if (choice !== null) choices.set(place, choice);
    }
    const left = open.filter((place) => !choices.has(place));
    if (left.length === 0 || !this.desk.asks || left.some(({ what }) => what === 'number')) return choices;
    const views = await conflictViews(this.desk, left, sides);
    for (const [place, view] of views) choices.set(place, await this.ask(place, view));
    return choices;
  }

  private choiceOf(place: OpenPlace): Choice | null {
    if (place.what === 'number') return null;
    for (const kind of ['mine', 'theirs', 'both'] as const) {
      const names = [...(this.typed[kind] ?? []), ...this.answered[kind]];
      const isMeant = names.some((name) => means(name, place));
      if (isMeant && (kind !== 'both' || (place.what === 'field' && place.both))) return CHOICES[kind];
    }
    return null;
  }

  private async ask(place: OpenPlace, view: ConflictView): Promise<Choice> {
    const { context, dir } = this.desk;
    const { env, messages, screen } = context;
    const words = messages.screens.sync;
    const read = readPlanFile(env.disk, dir);
    const said = conflictWords(view, 'value' in read ? toPlan(read.value) : null, messages);
    env.stdout.write(`${prose(`${said.head}\n  ${said.ours}\n  ${said.theirs}`, screen)}\n`);
    const { interview } = await import('../../cli/asking.js');
    const stop = { value: 'stop', name: words.ask.stop };
    const choices = [
      { value: 'mine', name: words.ask.mine },
      { value: 'theirs', name: words.ask.theirs },
      ...(view.both ? [{ value: 'both', name: words.ask.both }] : []),
      stop,
    ];
    const ask = await interview(context);
    const answer = await ask.pick(words.ask.keep, choices).catch((error: unknown) => {
      throw error instanceof Failure ? new Failure(EXIT.failed, words.states.stopped()) : error;
    });
    if (answer === 'stop') throw new Failure(EXIT.failed, words.states.stopped());
    const kind = answer as keyof Typed;
    this.answered[kind].push(placeName(place));
    return CHOICES[kind];
  }
}

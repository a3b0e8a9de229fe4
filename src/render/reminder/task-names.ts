import type { Messages } from '../../messages/index.js';
import { clean } from '../terminal/text.js';

/** The most characters of a name. */
const MOST_CHARACTERS = 30;
/** The most tasks of a list that are named by their titles. */
const MOST_TITLES = 4;

/** A task as a text names it. */
interface Task {
  id: number;
  title: string;
}

/** The names of tasks in one text: with the title once, then by the number alone. */
export class TaskNames {
  private readonly named = new Set<number>();

  constructor(private readonly messages: Messages) {}

  of({ id, title }: Task): string {
    const isNamed = this.named.has(id);
    this.named.add(id);
    return this.messages.screens.remind.text.task(id, isNamed ? '' : shortened(title));
  }

  /** Tasks of a list, each once; only their numbers if there are many. */
  ofAll(tasks: readonly Task[]): string {
    const all = [...new Map(tasks.map((task) => [task.id, task])).values()];
    if (all.length > MOST_TITLES) return this.numbers(all);
    return all.map((task) => this.of(task)).join(this.messages.comma);
  }

  /** The numbers of tasks, those that follow one another as a range: 第 3、5-9 项. */
  numbers(tasks: readonly Task[]): string {
    const { comma, screens } = this.messages;
    const ranges: [number, number][] = [];
    for (const id of [...new Set(tasks.map((task) => task.id))].sort((a, b) => a - b)) {
      const last = ranges.at(-1);
      if (last !== undefined && last[1] + 1 === id) last[1] = id;
      else ranges.push([id, id]);
    }
    return screens.remind.text.ids(ranges.map((range) => rangeWords(range, comma)).join(comma));
  }
}

function rangeWords([first, last]: [number, number], comma: string): string {
  if (first === last) return String(first);
  return `${first}${last === first + 1 ? comma : '-'}${last}`;
}

/** A name as it stands between quotation marks, which are single inside; of a very long one only the beginning. */
export function shortened(name: string): string {
  const characters = [...clean(name).replaceAll('“', '‘').replaceAll('”', '’')];
  const isLong = characters.length > MOST_CHARACTERS;
  return isLong ? `${characters.slice(0, MOST_CHARACTERS).join('')}…` : characters.join('');
}

import { leadersOf } from '../../assignment.js';
import { type CivilDate, civilDay } from '../../date.js';
import { counting } from '../../file/counting.js';
import type { GrowingList, Signed } from '../../file/growing-lists.js';
import { leadersCalled } from '../../org/leader.js';
import { daysOverdue } from '../../standing/behind.js';
import type { TaskStanding } from '../../standing/standing.js';
import type { Task } from '../../task.js';

/** A person who is called as a search has it: a leader in charge, or somebody who records. */
export interface FoundPerson {
  name: string;
  /** The numbers of the tasks that the person is in charge of; how many are red, yellow, and have something overdue. */
  tasks: readonly number[];
  red: number;
  yellow: number;
  overdue: number;
  /** The numbers of the red and yellow ones. */
  behind: { red: readonly number[]; yellow: readonly number[] };
  /** The newest entry that the person recorded and that counts, or null if there is none. */
  last: LastEntry | null;
}

interface LastEntry {
  task: { id: number; title: string };
  list: GrowingList;
  day: CivilDate;
}

/** What is known of a name while the tasks are gone through. */
interface Known {
  led: TaskStanding[];
  last: { task: Task; list: GrowingList; at: string; instant: number } | null;
}

/** The people whom a text can mean, in one pass over the tasks. @param asOf later entries are not looked at */
export function peopleCalled(
  text: string,
  standings: readonly TaskStanding[],
  timezone: string,
  asOf: CivilDate,
): FoundPerson[] {
  const people = new Map<string, Known>();
  const known = (name: string): Known => {
    const found = people.get(name) ?? { led: [], last: null };
    people.set(name, found);
    return found;
  };
  for (const standing of standings) {
    for (const name of leadersOf(standing.task)) known(name).led.push(standing);
    for (const [list, entry] of entriesOf(standing.task)) {
      const person = known(entry.by);
      const instant = Date.parse(entry.at);
      if (person.last !== null && person.last.instant >= instant) continue;
      if (civilDay(entry.at, timezone) > asOf) continue;
      person.last = { task: standing.task, list, at: entry.at, instant };
    }
  }
  const names = leadersCalled(text, [...people.keys()]);
  return names.map((name) => foundPerson(name, known(name), timezone));
}

function foundPerson(name: string, { led, last }: Known, timezone: string): FoundPerson {
  const idsOf = (tasks: readonly TaskStanding[]) => tasks.map(({ task }) => task.id).sort((a, b) => a - b);
  const red = idsOf(led.filter(({ light }) => light === 'red'));
  const yellow = idsOf(led.filter(({ light }) => light === 'yellow'));
  return {
    name,
    tasks: idsOf(led),
    red: red.length,
    yellow: yellow.length,
    overdue: led.filter((standing) => daysOverdue(standing) !== null).length,
    behind: { red, yellow },
    last: last && {
      task: { id: last.task.id, title: last.task.title },
      list: last.list,
      day: civilDay(last.at, timezone),
    },
  };
}

/** The entries of a task that count. */
function* entriesOf(task: Task): Generator<[GrowingList, Signed]> {
  for (const target of task.targets ?? []) for (const one of counting(target.readings)) yield ['readings', one];
  for (const one of counting(task.reports)) yield ['reports', one];
  for (const one of counting(task.evidence)) yield ['evidence', one];
  for (const one of counting(task.extensions)) yield ['extensions', one];
  for (const one of counting(task.amendments)) yield ['amendments', one];
  for (const one of task.history ?? []) yield ['history', one];
}

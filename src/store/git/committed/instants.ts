import { failureOf, type GitFailure } from '../failure.js';
import type { Git } from '../git.js';
import { textOf } from '../output.js';
import { literal, pathOf } from '../paths.js';

/**
 * For each file of the plan, by its name at the revision: each instant in it, with the time of the commit that first
 * added it.
 */
export type CommittedInstants = ReadonlyMap<string, ReadonlyMap<number, Date>>;

/** The instant of the last commit, or null if there is none or git fails. */
export async function lastCommitAt(git: Git): Promise<Date | null> {
  if (!git.hasRepository) return null;
  const { code, out } = await git.run(['rev-list', '--max-count=1', '--timestamp', 'HEAD']);
  const seconds = Number(textOf(out).split(' ')[0]);
  return code === 0 && seconds > 0 ? new Date(seconds * 1000) : null;
}

/**
 * When each instant in the plan's files was first committed, by the committers' clocks. Files are followed through
 * renames inside the plan folder. If the available history does not go back far enough, its oldest commit counts.
 * @param revision the commit whose history is read
 */
export async function committedInstants(git: Git, revision: string): Promise<CommittedInstants | GitFailure> {
  const folder = pathOf(git, '');
  const run = await git.run([
    ...['log', '--format=%x01%ct', '--text', '--patch', '-c', '--unified=0', '--find-renames', '--no-color'],
    ...['--src-prefix=a/', '--dst-prefix=b/', revision, '--', folder === '' ? '.' : literal(folder)],
  ]);
  return run.code === 0 ? instantsIn(run.out.toString(), folder === '' ? '' : `${folder}/`) : failureOf(run);
}

/** Reads the patches of a log, newest commit first: the oldest commit that adds an instant comes last and wins. */
function instantsIn(log: string, start: string): CommittedInstants {
  const found = new Map<string, Map<number, Date>>();
  const names = new Names();
  let [at, file] = [new Date(0), ''];
  for (const line of log.split('\n')) {
    if (line.startsWith(COMMIT)) {
      at = new Date(Number(line.slice(COMMIT.length)) * 1000);
      names.goBack();
    } else if (line.startsWith(FILE)) file = names.laterOf(plainName(line.slice(FILE.length)).slice('b/'.length));
    else if (!names.take(line) && /^[ -]*\+/.test(line)) {
      for (const instant of instantsOf(line)) put(file, instant);
    }
  }
  return found;

  function put(name: string, instant: number): void {
    const key = name.startsWith(start) ? name.slice(start.length) : name;
    const known = found.get(key) ?? new Map<number, Date>();
    found.set(key, known.set(instant, at));
  }
}

const COMMIT = '\x01';
const FILE = '+++ ';

/** The later names of files, for the commit that is being read. */
class Names {
  private readonly later = new Map<string, string>();
  private readonly renamed: [from: string, to: string][] = [];
  private from = '';

  /** Takes a line that names a rename; returns false if the line does not. */
  take(line: string): boolean {
    const [, side, name = ''] = /^rename (from|to) (.*)$/.exec(line) ?? [];
    if (side === 'from') this.from = plainName(name);
    if (side === 'to') this.renamed.push([this.from, plainName(name)]);
    return side !== undefined;
  }

  /** Goes to the commit before: there, renamed files still have their old names. */
  goBack(): void {
    for (const [from, to] of this.renamed.splice(0)) this.later.set(from, this.laterOf(to));
  }

  laterOf(name: string): string {
    return this.later.get(name) ?? name;
  }
}

/** A plain file name: git writes names with non-ASCII letters in quotes, with their bytes as octal numbers. */
function plainName(written: string): string {
  const quoted = /^"(.*)"\t?$/.exec(written)?.[1];
  if (quoted === undefined) return written.replace(/\t$/, '');
  const bytes = quoted.replace(/\\(\d{3})/g, (_all, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
  return Buffer.from(bytes, 'latin1').toString();
}

const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g;

function instantsOf(line: string): number[] {
  return [...line.matchAll(INSTANT)].map(([text]) => Date.parse(text));
}

import { join } from 'node:path';
import { compare } from 'compare-versions';
import { civilDay } from '../../core/date.js';
import type { Context } from '../../env.js';
import type { Check } from '../../render/doctor.js';
import type { Disk } from '../../store/disk.js';
import type { Loaded } from '../../store/read/load.js';
import { canCopyAttributes } from '../../store/write/copy-attributes.js';
import { leftovers } from '../../store/write/temporary-files.js';
import { shownPath } from '../../workspace/open.js';

/** The oldest Node that the program supports; the same as in package.json. */
export const OLDEST_NODE = '20.19.0';
const MAY_WRITE = 2;

/** Whether a version is at least another; compares up to four numbers and ignores what follows them. */
export function isAtLeast(version: string, oldest: string): boolean {
  const numbers = /^\d+(\.\d+){0,3}/.exec(version)?.[0];
  return numbers !== undefined && compare(numbers, oldest, '>=');
}

/** The version of Node. */
export function nodeCheck({ env, messages }: Context): Check {
  const words = messages.doctor.node;
  const version = env.nodeVersion;
  const isFine = isAtLeast(version, OLDEST_NODE);
  const text = isFine ? words.ok(version) : words.old(version, OLDEST_NODE);
  return { id: 'node', state: isFine ? 'ok' : 'fail', text, fix: null };
}

/** Checks of a plan's files. */
export function planChecks(context: Context, loaded: Loaded): Check[] {
  return [filesCheck(context, loaded), ...timezoneCheck(context, loaded), ...folderChecks(context, loaded)];
}

function filesCheck(context: Context, { dir, problems, tasks }: Loaded): Check {
  const words = context.messages.doctor.plan;
  const folder = shownPath(context, dir, '.');
  const broken = new Set(problems.map(({ place }) => place.file)).size;
  return broken === 0
    ? { id: 'plan', state: 'ok', text: words.ok(folder, tasks.length), fix: null }
    : { id: 'plan', state: 'fail', text: words.broken(folder, broken), fix: 'plan lint' };
}

function timezoneCheck({ env, messages }: Context, { plan }: Loaded): Check[] {
  if (!plan) return [];
  const words = messages.doctor.timezone;
  // The plan falls back to a known zone; the zone that was asked for is in the file.
  const timezone = plan.file.timezone ?? plan.plan.timezone;
  try {
    // Intl must know the zone, even if the program can compute the day without Intl.
    new Intl.DateTimeFormat('en', { timeZone: timezone }).format(env.now());
    return [{ id: 'timezone', state: 'ok', text: words.ok(timezone, civilDay(env.now(), timezone)), fix: null }];
  } catch {
    return [{ id: 'timezone', state: 'fail', text: words.unknown(timezone), fix: null }];
  }
}

function folderChecks(context: Context, { dir }: Loaded): Check[] {
  const { env, messages } = context;
  const sections = env.disk.readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const folders = ['.', ...sections.map(({ name }) => name)];
  const denied = folders.filter((folder) => !isWritable(env.disk, join(dir, folder)));
  const shown = denied.map((folder) => shownPath(context, dir, folder));
  const left = leftovers(env.disk, dir, folders);
  const words = messages.doctor;
  return [
    denied.length === 0
      ? attributesCheck(context)
      : {
          id: 'rights',
          state: 'fail',
          text: words.rights.denied(shown.join(messages.comma)),
          fix: `chmod u+w ${shown.join(' ')}`,
        },
    left === 0
      ? { id: 'leftovers', state: 'ok', text: words.leftovers.ok(), fix: null }
      : { id: 'leftovers', state: 'warn', text: words.leftovers.some(left), fix: null },
  ];
}

/** Whether a file keeps all its access rights when it is written. */
function attributesCheck({ env, messages: { doctor } }: Context): Check {
  const { runNow } = env.writer;
  const isFine = !runNow || canCopyAttributes(runNow, env.platform);
  return isFine
    ? { id: 'rights', state: 'ok', text: doctor.rights.ok(), fix: null }
    : { id: 'rights', state: 'warn', text: doctor.rights.modeOnly(), fix: null };
}

function isWritable(disk: Disk, folder: string): boolean {
  try {
    disk.accessSync(folder, MAY_WRITE);
    return true;
  } catch {
    return false;
  }
}

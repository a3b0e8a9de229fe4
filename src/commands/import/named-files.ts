import { basename, dirname, join, resolve } from 'node:path';
import { usageFailure } from '../../core/failure.js';
import { clean } from '../../core/text/printable.js';
import type { Context } from '../../env.js';

/**
 * The files that were named on the command line: for a folder its workbooks, for a name with `*` the files that have
 * such a name, since not every shell looks for them. Locks that Excel leaves beside open files are none.
 * @throws wrong usage if a folder or such a name has no file
 */
export function namedFiles(context: Context, named: readonly string[]): readonly string[] {
  return named.flatMap((name) => {
    const { disk, cwd } = context.env;
    const path = resolve(cwd, name);
    if (disk.existsSync(path)) return disk.statSync(path).isDirectory() ? within(context, name, '*.xlsx') : [name];
    return basename(name).includes('*') ? within(context, dirname(name), basename(name)) : [name];
  });
}

function within({ env, messages }: Context, folder: string, pattern: string): string[] {
  const path = resolve(env.cwd, folder);
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const fits = new RegExp(`^${parts.join('.*')}$`, 'iu');
  const entries = env.disk.existsSync(path) ? env.disk.readdirSync(path, { withFileTypes: true }) : [];
  const names = entries.filter(
    (entry) => !entry.isDirectory() && !entry.name.startsWith('~$') && fits.test(entry.name),
  );
  if (names.length === 0) throw usageFailure(messages.screens.returns.noFiles(clean(folder), clean(pattern)));
  return names.map((entry) => join(folder, entry.name)).sort();
}

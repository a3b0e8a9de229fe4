import { join } from 'node:path';
import type { Context } from '../../env.js';
import { prose } from '../../render/terminal/prose.js';
import { wayTo } from '../../store/read/inside.js';
import { schemasBeside } from '../schema/beside.js';

/** Says on stderr if editors check the plan by other schemas than the program, and how to change that. */
export function offerSchema({ env, messages, errorScreen }: Context, dir: string): void {
  const { root, files, newer } = schemasBeside(env, dir);
  const others = files.filter(({ isOurs }) => !isOurs).map(({ file }) => wayTo(env.cwd, join(root, file)));
  if (newer !== null || others.length === 0) return;
  env.stderr.write(`${prose(messages.doctor.schema.offer(others.join(messages.comma)), errorScreen)}\n`);
}

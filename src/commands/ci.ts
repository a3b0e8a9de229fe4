import { resolve } from 'node:path';
import { valueArgument } from '../cli/argument.js';
import { fixed } from '../cli/candidates.js';
import { defineCommand } from '../cli/command.js';
import { flag } from '../cli/option.js';
import { choice } from '../cli/parser.js';
import { EXIT, Failure } from '../core/failure.js';
import type { Context } from '../env.js';
import { type CiService, ciTemplates } from '../formats/ci/index.js';
import { toJson } from '../formats/json.js';
import { notWritten } from '../messages/failure-words.js';
import { prose } from '../render/terminal/prose.js';
import { errorCode } from '../store/disk.js';
import { gitFor } from '../store/git/git.js';
import { repositoryPlace } from '../store/git/repository.js';
import { findPlan } from '../store/read/find.js';
import { readRegular } from '../store/read/regular-file.js';
import type { WriteFailure } from '../store/write/failure.js';
import { writeFiles } from '../store/write/files.js';
import { gitDetail } from '../workspace/git-detail.js';

const SERVICES = Object.keys(ciTemplates) as CiService[];

/** `plan ci`: the job that makes a CI service lint the plan. */
export const ci = defineCommand({
  examples: ['plan ci github', 'plan ci gitee'],

  declare: ({ ci: { options: words } }) => ({
    arguments: { service: valueArgument('<service>', words.service, choice(SERVICES), fixed(SERVICES)) },
    options: { write: flag('--write', words.write) },
  }),

  async run(context, { service }, options) {
    const { path, text } = ciTemplates[service];
    const { env, messages, screen } = context;
    const written = options.write && (await write(context, path, text));
    const told = prose(written ? messages.ci.written(path) : messages.ci.kept(path), screen);
    if (context.options.json) env.stdout.write(toJson('ci', null, [], { service, path, text, written }));
    else env.stdout.write(options.write ? `${told}\n` : text);
    return EXIT.fine;
  },
});

/**
 * Writes the job to the path where the service looks for it.
 * @returns whether it wrote it; not if the same job is there already. Any other file is not changed: it fails.
 */
async function write(context: Context, path: string, text: string): Promise<boolean> {
  const { env, messages, options } = context;
  const place = await repositoryPlace(gitFor(findPlan(env.disk, env.cwd, options.plan) ?? env.cwd, env));
  if ('reason' in place) {
    throw new Failure(EXIT.failed, messages.git.failed(messages.errors.git[place.reason], gitDetail(place)));
  }
  const file = resolve(place.top, path);
  const there = jobIn(context, file, path);
  if (there === text) return false;
  if (there !== null) throw new Failure(EXIT.findings, messages.ci.exists(path));
  const change = { file: path, before: null, after: Buffer.from(text) };
  const { failure } = writeFiles(env.disk, place.top, [change], env.writer);
  if (failure) throw failed(context, path, failure);
  return true;
}

/** The text at the path of the job, or null if there is nothing. */
function jobIn(context: Context, file: string, path: string): string | null {
  try {
    return readRegular(context.env.disk, file).toString();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw failed(context, path, { reason: 'failed', code: errorCode(error) });
  }
}

function failed({ messages }: Context, path: string, failure: Pick<WriteFailure, 'reason' | 'code'>): Failure {
  return new Failure(EXIT.failed, notWritten(messages, path, failure));
}

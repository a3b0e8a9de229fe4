import { join } from 'node:path';
import { EXIT, type ExitCode, Failure, usageFailure } from '../../core/failure.js';
import { NewerFormat } from '../../core/newer-format.js';
import type { Context } from '../../env.js';
import { unifiedDiff } from '../../formats/unified-diff.js';
import { type ChangedFile, writtenJson } from '../../formats/written-json.js';
import { notWritten } from '../../messages/failure-words.js';
import type { Check } from '../../render/doctor.js';
import { prose } from '../../render/terminal/prose.js';
import { wayTo } from '../../store/read/inside.js';
import type { FileChange } from '../../store/write/file-change.js';
import { writeFiles } from '../../store/write/files.js';
import { commitNow } from '../../workspace/commit.js';
import { planFolder } from '../../workspace/plan-folder.js';
import { transact } from '../../workspace/transaction.js';
import { type SchemasBeside, schemasBeside } from '../schema/beside.js';
import { schemaText } from '../schema/own.js';

/** Whether the schemas beside the plan are those of this program; nothing if there are none. */
export function schemaCheck(context: Context, dir: string): Check[] {
  const beside = schemasBeside(context.env, dir);
  const words = context.messages.doctor.schema;
  if (beside.files.length === 0) return [];
  if (beside.newer !== null) return [{ id: 'schema', state: 'warn', text: words.newer(beside.newer), fix: null }];
  const others = shownFiles(context, beside);
  return others.length === 0
    ? [{ id: 'schema', state: 'ok', text: words.ok(), fix: null }]
    : [
        {
          id: 'schema',
          state: 'warn',
          text: words.differ(others.join(context.messages.comma)),
          fix: 'plan doctor --fix-schema',
        },
      ];
}

/** The schemas that are not those of this program, as paths from the current folder. */
function shownFiles({ env }: Context, { root, files }: SchemasBeside): string[] {
  return files.flatMap(({ file, isOurs }) => (isOurs ? [] : [wayTo(env.cwd, join(root, file))]));
}

/**
 * `plan doctor --fix-schema`: replaces the schemas beside the plan by those of this program, and touches no other file.
 * @throws NewerFormat if they are of a newer format
 */
export async function fixSchema(context: Context, writing: { dryRun: boolean; commit: boolean }): Promise<ExitCode> {
  const { env, messages, options, screen } = context;
  const words = messages.doctor.schema;
  if (options.asOf !== null) throw usageFailure(messages.errors.clock.noAsOf('plan doctor --fix-schema'));
  const dir = planFolder(context);
  const tell = ({ root, changes }: { root: string; changes: FileChange[] }, commit: string | null) => {
    const { dryRun } = writing;
    const changed = changes.map((change) => changedFile(wayTo(env.cwd, join(root, change.file)), change, dryRun));
    const files = changed.map(({ file }) => file);
    const lines = files.length === 0 ? [words.nothing()] : files.map(dryRun ? words.would : words.written);
    const text = lines.map((line) => `${prose(line, screen)}\n`).join('');
    env.stdout.write(options.json ? writtenJson('doctor', null, { dryRun, changed, commit }) : text);
  };
  return transact<{ root: string; changes: FileChange[] }>(context, dir, writing, {
    prepare: () => {
      const { root, files, newer } = schemasBeside(env, dir);
      if (files.length === 0) throw new Failure(EXIT.failed, words.none());
      if (newer !== null) {
        const plan = files.find(({ kind }) => kind === 'plan')?.file ?? '';
        throw new NewerFormat(newer, wayTo(env.cwd, join(root, plan)));
      }
      const changes = files.flatMap(({ kind, file, bytes, isOurs }) =>
        isOurs ? [] : [{ file, before: bytes, after: Buffer.from(schemaText(kind)) }],
      );
      return { root, changes };
    },
    preview: (change) => tell(change, null),
    planCommit:
      async ({ root, changes }) =>
      async () => {
        const files = changes.map(({ file }) => wayTo(dir, join(root, file)));
        return files.length === 0 ? null : commitNow(context, { dir }, files, words.subject());
      },
    write: ({ root, changes }) => {
      const { failure } = writeFiles(env.disk, root, changes, env.writer);
      if (failure) throw new Failure(EXIT.failed, notWritten(messages, failure.file, failure));
    },
    tell,
  });
}

function changedFile(file: string, { before, after }: FileChange, dryRun: boolean): ChangedFile {
  const diff = dryRun ? unifiedDiff(file, before?.toString() ?? null, after?.toString() ?? '') : null;
  return { task: null, file, from: null, added: before === null, diff };
}

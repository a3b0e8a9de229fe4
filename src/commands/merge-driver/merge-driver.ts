import { basename, dirname, resolve } from 'node:path';
import { argument, optionalValue } from '../../cli/argument.js';
import { defineCommand } from '../../cli/command.js';
import type { Parser } from '../../cli/parser.js';
import { EXIT, type ExitCode, Failure, usageFailure } from '../../core/failure.js';
import { kindOf } from '../../core/file/path.js';
import type { Finding } from '../../core/finding.js';
import { conflictsOf } from '../../core/merge/tree.js';
import type { Context } from '../../env.js';
import { type CheckedMerge, checkedMerge } from '../../lint/checked-merge.js';
import type { Merging } from '../../lint/merged.js';
import { notWritten, systemWord } from '../../messages/failure-words.js';
import { renderFindings } from '../../render/findings.js';
import { prose } from '../../render/terminal/prose.js';
import { clean } from '../../render/terminal/text.js';
import { errorCode } from '../../store/disk.js';
import { inOneForm } from '../../store/merge/former.js';
import { type Markers, wholeFiles } from '../../store/merge/markers.js';
import { Positions } from '../../store/read/positions.js';
import { readRegular } from '../../store/read/regular-file.js';
import { writeFiles } from '../../store/write/files.js';
import { refuseNewer } from './newer.js';
import { type Handed, readHanded } from './versions.js';

/**
 * `plan merge-driver`: merges a file of the plan by field. git calls it with the names of three temporary files, and
 * the result replaces the second. Exit code 0: merged; 1: some conflicts are left between markers; more than 1: nothing
 * was merged or written, so that git's own merge is used.
 */
export const mergeDriver = defineCommand({
  examples: ['plan merge-driver %O %A %B %P %L'],
  anyFormat: true,

  declare({ help }) {
    const words = help.commands['merge-driver'];
    return {
      arguments: {
        base: argument('<O>', words.base),
        ours: argument('<A>', words.ours),
        theirs: argument('<B>', words.theirs),
        path: argument('<P>', words.path),
        size: optionalValue('[L]', words.size, markerSize),
      },
    };
  },

  async run(context, { base, ours, theirs, path, size = 7 }) {
    const { env, messages } = context;
    const given = { base: read(context, base), ours: read(context, ours), theirs: read(context, theirs) };
    const merging: Merging = { kind: kindOf(path), path, cwd: env.cwd };
    await refuseNewer(context, merging, given);
    const handed = merging.kind === 'task' ? inOneForm(path, given) : given;
    // If only one side has changed the file, there is nothing to parse.
    const isTaken = handed.ours.equals(handed.theirs) || handed.base.equals(handed.theirs);
    if (isTaken || handed.base.equals(handed.ours)) {
      return write(context, ours, given.ours, isTaken ? handed.ours : handed.theirs);
    }
    const markers: Markers = { size, ours: 'ours', theirs: 'theirs' };
    const versions = readHanded(context, merging, handed);
    if ('apart' in versions) return leaveWhole(context, ours, given, markers, versions.apart);
    const outcome = checkedMerge(env.disk, merging, handed, versions, markers);
    if (outcome.text === null) throw new Failure(EXIT.failed, messages.merge.form(clean(path)));
    write(context, ours, given.ours, Buffer.from(outcome.text, 'utf8'));
    return tell(context, merging, outcome);
  },
});

const markerSize: Parser<number> = (typed, { messages }) => {
  if (/^[1-9]\d{0,2}$/.test(typed)) return Number(typed);
  throw usageFailure(messages.merge.size(typed));
};

function read({ env, messages }: Context, file: string): Buffer {
  try {
    return readRegular(env.disk, resolve(env.cwd, file));
  } catch (error) {
    throw new Failure(EXIT.failed, messages.merge.missing(file, systemWord(messages, errorCode(error))));
  }
}

function write(context: Context, file: string, before: Buffer, after: Buffer): ExitCode {
  const { env, messages } = context;
  if (before.equals(after)) return EXIT.fine;
  const path = resolve(env.cwd, file);
  const { failure } = writeFiles(env.disk, dirname(path), [{ file: basename(path), before, after }], env.writer);
  if (failure === null) return EXIT.fine;
  throw new Failure(EXIT.failed, notWritten(messages, file, failure));
}

/** Leaves both sides whole in the file, and says why. */
function leaveWhole(context: Context, file: string, handed: Handed, markers: Markers, why: string): ExitCode {
  write(context, file, handed.ours, wholeFiles(handed.ours, handed.theirs, markers));
  context.env.stderr.write(`${prose(why, context.errorScreen)}\n`);
  return EXIT.findings;
}

/** Says what was left open, and why. */
function tell(context: Context, { path, cwd }: Merging, { text, plain, merged, diagnostics }: CheckedMerge): ExitCode {
  const { env, messages, errorScreen } = context;
  const places = conflictsOf(merged).map((place) => clean(place.join('.')));
  if (diagnostics.length > 0) {
    const positions = new Positions(env.disk, cwd, new Map([[path, plain ?? '']]));
    const findings = diagnostics.map(({ rule, level, place, ...what }) =>
      movedTo(text ?? '', positions.locate({ ...what, place: { ...place, file: path } }, rule, level)),
    );
    const words = messages.merge.broken(clean(path), places.length > 0);
    env.stderr.write(`${prose(words, errorScreen)}\n\n${renderFindings(findings, errorScreen)}\n`);
    return EXIT.findings;
  }
  if (places.length === 0) return EXIT.fine;
  const words = [messages.merge.conflict(clean(path), places.join(messages.comma))];
  // Both sides have renumbered the task: git puts it into two files, and each gets markers.
  if (places.includes('id')) words.push(messages.merge.renumbered());
  env.stderr.write(`${words.map((line) => prose(line, errorScreen)).join('\n')}\n`);
  return EXIT.findings;
}

/** A finding, moved to its line in the text with markers. */
function movedTo(text: string, finding: Finding): Finding {
  const line = text.split(/\r?\n/).indexOf(finding.source);
  if (line < 0) return finding;
  return { ...finding, line: line + 1, endLine: line + 1 + finding.endLine - finding.line };
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeRecords } from '../../../src/core/merge/merge.js';
import { conflictsOf, type Merged } from '../../../src/core/merge/tree.js';
import { type FileVersions, mergedText } from '../../../src/store/merge/merge.js';
import { type FileVersion, readVersion } from '../../../src/store/merge/version.js';
import { fuzzRuns } from '../../fuzz/runs.js';
import { type Drawn, drawMerge } from './draw.js';

const RUNS = fuzzRuns(250);

function read(text: string): FileVersion {
  const version = readVersion('task', 'f.yaml', Buffer.from(text));
  if ('problems' in version) throw new Error(JSON.stringify(version.problems));
  return version;
}

function merge({ base, ours, theirs }: Drawn): { text: string | null; merged: Merged } {
  const versions: FileVersions = { base: read(base), ours: read(ours), theirs: read(theirs) };
  const merged = mergeRecords('task', read(base).record, versions.ours.record, versions.theirs.record);
  return { merged, text: mergedText('task', versions, merged, { size: 7, ours: 'x', theirs: 'x' }) };
}

/** The same text as the other side would see it. */
function turned(text: string): string {
  return text.replace(/^(<{7} x\r?\n)([\s\S]*?)(={7}\r?\n)([\s\S]*?)(>{7} x(?:\r?\n|$))/gm, '$1$4$3$2$5');
}

/** The comments of a text; each has a number or a name of its own. */
const commentsOf = (text: string) => new Set(text.match(/# (?:\d+\.|[甲乙]\d)/g) ?? []);
const linesOf = (text: string) => text.replace(/^\uFEFF/, '').split(/\r?\n/);

/** The comments that must be in a merge: those that one side has written, and those that both have left alone. */
function wantedComments({ base, ours, theirs }: Drawn): string[] {
  const [before, left, right] = [base, ours, theirs].map(commentsOf);
  return [...new Set([...(left ?? []), ...(right ?? [])])].filter(
    (comment) => !before?.has(comment) || (left?.has(comment) && right?.has(comment)),
  );
}

/** The lines that all three versions have. */
function sharedLines({ base, ours, theirs }: Drawn): string[] {
  const sides = [ours, theirs].map(linesOf);
  return linesOf(base).filter((line) => line.trim() !== '' && sides.every((side) => side.includes(line)));
}

it('keeps what either side wrote, and every line that nobody changed, whoever merges', () => {
  const seen = { merged: 0, conflicts: 0, refused: 0 };
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const drawn = drawMerge(gen);
      const { text, merged } = merge(drawn);
      const { base, ours, theirs } = drawn;
      const other = merge({ base, ours: theirs, theirs: ours }).text;
      seen[text === null ? 'refused' : conflictsOf(merged).length > 0 ? 'conflicts' : 'merged'] += 1;
      expect(other).toBe(text === null ? null : turned(text));
      if (text === null) return;
      expect([...commentsOf(text)]).toEqual(expect.arrayContaining(wantedComments(drawn)));
      expect(linesOf(text)).toEqual(expect.arrayContaining(sharedLines(drawn)));
    }),
    RUNS,
  );
  // Ways of writing that cannot be merged piece by piece are rare; conflicts are not.
  expect(seen.refused).toBeLessThan(RUNS.numRuns / 100);
  expect(seen.conflicts).toBeGreaterThan(RUNS.numRuns / 50);
});

it('takes the other side where one side has changed nothing, and either where both are the same', () => {
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const { base, ours } = drawMerge(gen);
      expect(merge({ base, ours, theirs: ours }).text).toBe(ours);
      expect(merge({ base, ours: base, theirs: ours }).text).toBe(ours);
      expect(merge({ base, ours, theirs: base }).text).toBe(ours);
    }),
    { ...RUNS, numRuns: RUNS.numRuns / 2 },
  );
});

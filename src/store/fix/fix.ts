import { PLAN_FILE } from '../../core/file/path.js';
import type { Parsed } from '../yaml/parse.js';
import { recode } from './encoding.js';
import type { FixedFile, FixKind } from './fixed-file.js';
import type { FixedText } from './fixed-text.js';
import { Fixer, soundText } from './fixer.js';
import { fixFlowRoot } from './flow-root.js';
import { renameFormerKeys } from './former-keys.js';
import { targetMaps } from './key-order.js';
import { fixLastLine, fixLineEnds, fixReturns } from './line-ends.js';
import { fixNumbers } from './numbers.js';
import { fixQuotes } from './quotes.js';
import { fixSpaces } from './spaces.js';

/** The fixes of a text in their order: each may rely on those before it. */
const STEPS: readonly { kind: FixKind; fix(parsed: Parsed): FixedText[] }[] = [
  { kind: 'line-end', fix: fixLineEnds },
  { kind: 'space', fix: fixSpaces },
  { kind: 'end', fix: fixLastLine },
  { kind: 'flow', fix: fixFlowRoot },
  { kind: 'quotes', fix: fixQuotes },
  { kind: 'numbers', fix: fixNumbers },
];

/**
 * Fixes how a plan file is written. After each step the text is parsed: if the record or the comments have changed, the
 * step is undone and reported. A file with errors is left as it is.
 * @param file path from the plan folder
 */
export function fixFile(file: string, bytes: Uint8Array): FixedFile {
  const recoded = recode(bytes, (text) => soundText(file, fixReturns(text).text) !== null);
  if ('unsure' in recoded) {
    const { unsure: encoding } = recoded;
    // If the bytes are not text at all, lint reports it.
    const left = encoding === 'unknown' ? [] : [{ kind: 'encoding', reason: 'encoding', line: 1 } as const];
    return { old: null, text: null, fixes: [], encoding, left };
  }
  const { text: old, from: encoding, marked } = recoded;
  const returns = fixReturns(old);
  const parsed = soundText(file, returns.text);
  const other = encoding !== 'UTF-8';
  if (!parsed) {
    // If a file in UTF-8 has errors, lint reports them.
    const left = other ? [{ kind: 'encoding', reason: 'broken', line: 1 } as const] : [];
    return { old, text: old, fixes: [], encoding, left };
  }
  const renamed = file === PLAN_FILE ? { text: parsed.text, count: 0 } : renameFormerKeys(parsed);
  const fixer = new Fixer((renamed.count > 0 && soundText(file, renamed.text)) || parsed);
  if (other) fixer.fixes.push({ kind: 'encoding', count: 1 });
  else if (marked) fixer.fixes.push({ kind: 'mark', count: 1 });
  if (returns.count > 0) fixer.fixes.push({ kind: 'line-end', count: returns.count });
  if (renamed.count > 0) fixer.fixes.push({ kind: 'former', count: renamed.count });
  for (const { kind, fix } of STEPS) fixer.take(kind, fix);
  if (file !== PLAN_FILE) {
    fixer.order(targetMaps(fixer.parsed));
    fixer.order([[]]);
  }
  return { old, text: fixer.parsed.text, fixes: fixer.fixes, encoding, left: fixer.left };
}

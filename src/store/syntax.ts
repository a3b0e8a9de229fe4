import { type Document, isAlias, isMap, isNode, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { readCanonical } from './canonical.js';
import { guard } from './guard.js';
import type { Problem } from './problem.js';

/** A text with the positions of all its parts; for editing and for showing findings. */
export interface Parsed {
  file: string;
  text: string;
  document: Document;
  lines: LineCounter;
}

/** YAML 1.2 core without tags, anchors and merge keys; keys are strings and occur once. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: true,
  stringKeys: true,
  merge: false,
  // Prettifying quotes the whole line with every error: a long line with many takes minutes.
  prettyErrors: false,
} as const;

/** The parser's codes that have a message of their own; the others share one. */
const VARIANTS: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'tab',
  DUPLICATE_KEY: 'duplicate-key',
  MULTIPLE_DOCS: 'documents',
  MISSING_CHAR: 'missing-character',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BAD_SCALAR_START: 'quote',
  BAD_DQ_ESCAPE: 'escape',
  UNEXPECTED_TOKEN: 'token',
  RESOURCE_EXHAUSTION: 'depth',
};

/** Parses a text with positions. The document has errors where problems are not empty. */
export function parseWithPositions(file: string, text: string): { parsed: Parsed; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...OPTIONS, lineCounter: lines, logLevel: 'error' });
  const parsed = { file, text, document, lines };
  if (document.errors.length > 0) return { parsed, problems: onePerLine(document.errors, lines).map(toProblem) };
  return { parsed, problems: [...shapeOfRoot(parsed), ...forbidden(parsed)] };

  function toProblem(error: YAMLError): Problem {
    const offset = Math.min(error.pos[0], text.length);
    return { rule: 'syntax', variant: VARIANTS[error.code] ?? 'other', place: { file, offset }, args: { depth: 100 } };
  }
}

/**
 * The one way from text to record that everything takes which only reads.
 * @returns the record, or what is wrong with its syntax; the record is not yet validated
 */
export function parseRecord(file: string, text: string): { record: unknown } | { problems: Problem[] } {
  const guarded = guard(file, text);
  if (guarded.length > 0) return { problems: guarded };
  const canonical = readCanonical(text);
  if (canonical !== null) return { record: canonical };
  const { parsed, problems } = parseWithPositions(file, text);
  return problems.length > 0 ? { problems } : { record: parsed.document.toJS() };
}

/** One mistake makes the parser complain several times; the first of a line tells. */
function onePerLine(errors: readonly YAMLError[], lines: LineCounter): YAMLError[] {
  const seen = new Set<number>();
  return errors.filter((error) => {
    const { line } = lines.linePos(error.pos[0]);
    return seen.has(line) ? false : seen.add(line);
  });
}

function shapeOfRoot({ file, document }: Parsed): Problem[] {
  if (document.contents === null) return [{ rule: 'syntax', variant: 'empty', place: { file } }];
  return isMap(document.contents) ? [] : [{ rule: 'syntax', variant: 'not-a-map', place: { file } }];
}

/** Tags, anchors and aliases: another reader may see something else in them, and an alias can explode. */
function forbidden({ file, document }: Parsed): Problem[] {
  const problems: Problem[] = [];
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    const what = isAlias(node) ? 'alias' : 'anchor' in node && node.anchor ? 'anchor' : node.tag ? 'tag' : null;
    if (what) problems.push({ rule: 'syntax', variant: what, place: { file, offset: node.range?.[0] ?? 0 } });
  });
  return problems;
}

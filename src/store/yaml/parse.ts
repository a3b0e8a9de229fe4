import type { Document, YAMLError, YAMLMap } from 'yaml';
import type { FileDiagnostic, VariantOf } from '../../core/diagnostic.js';
import { Few } from '../../core/few.js';
import { isAlias, isMap, isNode, isScalar, parseDocument, visit } from '../../vendor/yaml.js';
import { canonicalDocument } from './canonical/document.js';
import { readCanonical } from './canonical/read.js';
import { RECORDS } from './canonical/records.js';
import { guard } from './guard.js';
import { Lines } from './lines.js';
import { structureProblem } from './structure.js';

/** A text with the positions of all its parts; for editing and for showing findings. */
export interface Parsed {
  file: string;
  text: string;
  document: Document;
}

/** YAML 1.2 core without tags, anchors and merge keys; keys are strings and occur once. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  // It compares each key with all the others; `doubledKeys` does not.
  uniqueKeys: false,
  stringKeys: true,
  merge: false,
  // Prettifying quotes the whole line with every error: a long line with many takes minutes.
  prettyErrors: false,
} as const;

/** The parser's codes that have a message of their own; the others share one. */
const VARIANTS = {
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'tab',
  MULTIPLE_DOCS: 'documents',
  MISSING_CHAR: 'missing-character',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BAD_SCALAR_START: 'quote',
  BAD_DQ_ESCAPE: 'escape',
  UNEXPECTED_TOKEN: 'token',
} as const satisfies Partial<Record<YAMLError['code'], VariantOf<'syntax'>>>;

function hasVariant(code: string): code is keyof typeof VARIANTS {
  return code in VARIANTS;
}

/**
 * Parses a text with positions. A text that `guard` refuses is not parsed at all; if there are problems, the document
 * has errors.
 */
export function parseWithPositions(file: string, text: string): { parsed: Parsed | null; problems: FileDiagnostic[] } {
  const guarded = guard(file, text);
  if (guarded.length > 0) return { parsed: null, problems: guarded };
  const canonical = canonicalDocument(text);
  return canonical ? { parsed: { file, text, document: canonical }, problems: [] } : parseYaml(file, text);
}

/** The same by the YAML parser, in whatever form the text is. */
export function parseYaml(file: string, text: string): { parsed: Parsed | null; problems: FileDiagnostic[] } {
  const structure = structureProblem(file, text);
  if (structure) return { parsed: null, problems: [structure] };
  const document = withoutStacks(() => parseDocument(text, { ...OPTIONS, logLevel: 'error' }));
  const parsed = { file, text, document };
  const errors = [...document.errors.map(toProblem), ...doubledKeys(parsed)];
  if (errors.length > 0) return { parsed, problems: onePerLine(errors, text) };
  return { parsed, problems: [...shapeOfRoot(parsed), ...forbidden(parsed)] };

  function toProblem(error: YAMLError): FileDiagnostic {
    const [offset, end] = error.pos.map((at) => Math.min(at, text.length)) as [number, number];
    return {
      rule: 'syntax',
      variant: hasVariant(error.code) ? VARIANTS[error.code] : 'other',
      place: { file, offset, end: endOfToken(text, offset, end) },
    };
  }
}

/**
 * Reads a record from a text; all code that only reads uses this.
 * @returns the record, not yet validated, or what is wrong with its syntax
 */
export function parseRecord(file: string, text: string): { record: unknown } | { problems: FileDiagnostic[] } {
  const guarded = guard(file, text);
  if (guarded.length > 0) return { problems: guarded };
  const canonical = readCanonical(text, RECORDS);
  if (canonical !== null) return { record: canonical };
  const { parsed, problems } = parseYaml(file, text);
  return parsed === null || problems.length > 0 ? { problems } : { record: parsed.document.toJS() };
}

/**
 * The parser throws an error for each mistake, and there may be many: recording their stacks would take most of the
 * time.
 */
function withoutStacks<T>(parse: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parse();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** What the parser stumbles over can go on for the rest of the file: it is shown to the end of its line. */
function endOfToken(text: string, start: number, end: number): number {
  const [first = ''] = text.slice(start, end).split(/\r?\n/, 1);
  return start + first.trimEnd().length;
}

/** One mistake causes several errors of the parser; only the first one of each line is reported. */
function onePerLine(problems: readonly FileDiagnostic[], text: string): FileDiagnostic[] {
  const lines = new Lines(text);
  const seen = new Set<number>();
  const sorted = [...problems].sort((a, b) => (a.place.offset ?? 0) - (b.place.offset ?? 0));
  const few = new Few<FileDiagnostic>();
  for (const problem of sorted) {
    const { line } = lines.positionAt(problem.place.offset ?? 0);
    if (seen.has(line)) continue;
    seen.add(line);
    few.add('', () => problem);
  }
  return few.all();
}

/** Every key that stands a second time in its map. */
function doubledKeys({ file, document }: Parsed): FileDiagnostic[] {
  const problems: FileDiagnostic[] = [];
  visit(document, {
    Map(_key, map: YAMLMap) {
      const names = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const [offset, end] = key.range ?? [0, 0];
        const place = { file, offset, end };
        if (names.has(key.value)) problems.push({ rule: 'syntax', variant: 'duplicate-key', place });
        names.add(key.value);
      }
    },
  });
  return problems;
}

function shapeOfRoot({ file, document }: Parsed): FileDiagnostic[] {
  if (document.contents === null) return [{ rule: 'syntax', variant: 'empty', place: { file } }];
  return isMap(document.contents) ? [] : [{ rule: 'syntax', variant: 'not-a-map', place: { file } }];
}

/** Tags, anchors and aliases: another reader may interpret them differently, and an alias can expand without limit. */
function forbidden({ file, text, document }: Parsed): FileDiagnostic[] {
  const few = new Few<FileDiagnostic>();
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    const what = isAlias(node) ? 'alias' : 'anchor' in node && node.anchor ? 'anchor' : node.tag ? 'tag' : null;
    if (!what) return;
    const [offset, end] = node.range ?? [0, 0];
    few.add(what, () => ({
      rule: 'syntax',
      variant: what,
      place: { file, offset, end: endOfToken(text, offset, end) },
    }));
  });
  return few.all();
}

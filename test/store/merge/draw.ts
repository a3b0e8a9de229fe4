import fc from 'fast-check';
import { applyEdits } from '../../../src/store/edit/apply.js';
import { parseRecord } from '../../../src/store/yaml/parse.js';
import { drawEdits, type Json } from '../edit/changes.js';
import { drawFile } from '../edit/draw.js';
import type { Pick } from '../edit/sheet.js';

/** A file in three versions, as two people might make them of one. */
export interface Drawn {
  base: string;
  ours: string;
  theirs: string;
}

/** Draws a task file and what two people make of it: changes of the record, and comments of their own. */
export function drawMerge(gen: fc.GeneratorValue): Drawn {
  const pick: Pick = (...options) => options[gen(fc.nat, { max: options.length - 1 })] as (typeof options)[number];
  const base = withInstants(drawFile(pick).text);
  const version = (person: string) => {
    let text = base;
    for (let count = pick(0, 1, 1, 2, 3); count > 0; count--) text = changed(pick, gen, text);
    for (let count = pick(0, 0, 1, 2); count > 0; count--) text = commented(pick, text, `${person}${count}`);
    return text;
  };
  return { base, ours: version('甲'), theirs: version('乙') };
}

/** Without these a file is no task. */
const REQUIRED = ['id', 'title', 'status'];

/** Gives every entry of a growing list an instant of its own. */
function withInstants(text: string): string {
  let count = 0;
  const at = () => {
    count += 1;
    return `at: "2020-05-${String(count).padStart(2, '0')}T09:00:00+08:00"`;
  };
  return text
    .replace(/(\{ ?value: 1(?:, by: 张三)?)( ?\})/g, (_, entry: string, close: string) => `${entry}, ${at()}${close}`)
    .replace(
      /(of: 张三|confirmed: true|\{博罗: null,\}|\[a, 学前科\])( ?\})/g,
      (_, entry: string, close: string) => `${entry}, ${at()}${close}`,
    )
    .replace(/note: 'a' \}/g, () => `note: 'a', ${at()} }`)
    .replace(/^( *)(- |)(by: 张三|value: 3)(.*?)(\r?\n|$)/gm, (...[line, indent, dash, , , eol]: string[]) =>
      line?.endsWith('\n') ? `${line}${indent}${dash ? '  ' : ''}${at()}${eol}` : (line ?? ''),
    );
}

function changed(pick: Pick, gen: fc.GeneratorValue, text: string): string {
  const parsed = parseRecord('f.yaml', text.replace(/^\uFEFF/, ''));
  if (!('record' in parsed)) return text;
  const edits = drawEdits(pick, gen, parsed.record as Json);
  if (edits.some(({ kind, path }) => kind === 'remove' && REQUIRED.includes(path.join('.')))) return text;
  const edited = applyEdits('f.yaml', text, edits);
  return 'text' in edited ? edited.text : text;
}

/** Writes a comment somewhere between the lines, or behind one, where it changes nothing that the file says. */
function commented(pick: Pick, text: string, comment: string): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = text.slice(mark.length).split(/(?<=\n)/);
  const at = pick(...lines.keys());
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const indent = /^ */.exec(lines[at] ?? '')?.[0] ?? '';
  const isBehind = pick(true, false);
  const line = isBehind
    ? (lines[at] ?? '').replace(/(?=\r?\n?$)/, ` # ${comment}`)
    : `${indent}# ${comment}${eol}${lines[at]}`;
  const written = mark + [...lines.slice(0, at), line, ...lines.slice(at + 1)].join('');
  const [before, after] = [text, written].map((one) => parseRecord('f.yaml', one.replace(/^\uFEFF/, '')));
  return JSON.stringify(before) === JSON.stringify(after) ? written : text;
}

import { PLAN_FILE } from '../../core/file/path.js';
import { isNewerFormat, NewerFormat } from '../../core/newer-format.js';
import { parseRecord } from '../yaml/parse.js';

/** The key on a line of its own, as it stands in a block map at the root; also in a text that is no valid YAML. */
const LINE = /^(["']?)format\1[ \t]*:[ \t]*([^\r\n]*)/gm;

/** An integer as YAML 1.2 writes it. */
const NUMBER = /^\+?(?:\d+(?:\.0*)?|0x[\da-f]+|0o[0-7]+)$/i;

/**
 * Stops at a plan.yaml of a format higher than the program knows. Looked at before anything else in the text, even
 * before its syntax: a newer format may have other rules.
 * @param text of a plan.yaml
 * @throws NewerFormat
 */
export function refuseNewerFormat(text: string): void {
  const newer = formatsIn(text).find(isNewerFormat);
  if (newer !== undefined) throw new NewerFormat(newer);
}

/** The values of `format`: several where a merge is unfinished. */
function formatsIn(text: string): unknown[] {
  const lines = [...text.replace(/^\uFEFF/, '').matchAll(LINE)].map(([, , value = '']) =>
    value.replace(/(^|\s)#.*$/, ''),
  );
  if (lines.length > 0)
    return lines.map((value) => (NUMBER.test(value.trim()) ? Number(value.replace('+', '')) : null));
  const parsed = parseRecord(PLAN_FILE, text.replace(/^\uFEFF/, ''));
  return 'record' in parsed ? [Reflect.get(Object(parsed.record), 'format')] : [];
}

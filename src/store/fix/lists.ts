import type { Pair } from 'yaml';
import { singlesIn } from '../../core/file/single.js';
import type { KeyPath } from '../../core/finding.js';
import type { Task } from '../../core/task.js';
import { isSeq } from '../../vendor/yaml.js';
import { endOf, startOf } from '../edit/extent.js';
import { Refused } from '../edit/refused.js';
import { type Splice, spliced } from '../edit/splice.js';
import { eolOf } from '../yaml/line-bounds.js';
import { isFlow, nodeAt, pairAt } from '../yaml/nodes.js';
import type { Parsed } from '../yaml/parse.js';
import type { FixedText } from './fixed-text.js';

/** Writes a lead and a leader that is alone in its list without the list, which says the same. */
export function fixSingles(parsed: Parsed): FixedText[] {
  const { text, document } = parsed;
  const record = document.toJS() as Task;
  const splices = singlesIn(record).flatMap((path) => {
    const list = nodeAt(parsed, path);
    const pair = pairAt(parsed, path);
    if (!isSeq(list) || !pair) return [];
    const [item] = list.items;
    const [start, end] = [startOf(item), endOf(item)];
    const whole = extentOf(text, pair);
    refuseComments(text.slice(whole.start, start) + text.slice(end, whole.end), whole.start);
    setAlone(record, path);
    return [{ ...whole, insert: ` ${text.slice(start, end)}` }];
  });
  return [{ text: spliced(text, splices), count: splices.length, record }];
}

/** Writes a list of sources in block style, one a line. */
export function fixSources(parsed: Parsed): FixedText[] {
  const { text } = parsed;
  const [list, pair] = [nodeAt(parsed, ['source']), pairAt(parsed, ['source'])];
  if (!isSeq(list) || !isFlow(list) || !pair) return [];
  const whole = extentOf(text, pair);
  refuseComments(text.slice(whole.start, whole.end), whole.start);
  const eol = eolOf(text);
  const insert = list.items.map((item) => `${eol}  - ${text.slice(startOf(item), endOf(item))}`).join('');
  return [{ text: spliced(text, [{ ...whole, insert }]), count: 1 }];
}

/** What stands behind the colon of a key, to the end of its value. */
function extentOf(text: string, pair: Pair): Omit<Splice, 'insert'> {
  return { start: text.indexOf(':', endOf(pair.key)) + 1, end: endOf(pair.value) };
}

function refuseComments(text: string, offset: number): void {
  if (text.includes('#')) throw new Refused('comment', offset);
}

function setAlone(record: object, path: KeyPath): void {
  const parent = path.slice(0, -1).reduce<object>((value, step) => Reflect.get(value, step), record);
  const [key = ''] = path.slice(-1);
  Reflect.set(parent, key, Reflect.get(parent, key)[0]);
}

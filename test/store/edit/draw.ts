import { dashIndent, drawText, type Pick, push, type Sheet, space, value } from './sheet.js';

/** A task file drawn at random, and the forms of YAML that it shows. */
export interface Drawn {
  text: string;
  forms: Set<string>;
}

const LISTS = ['reports', 'evidence', 'extensions', 'amendments', 'history'];
const ORDER = 'id title status commitment scope text lead responsible due weight targets source'.split(' ');
const OPTIONAL = new Set('commitment scope text lead responsible due weight targets x-note'.split(' '));
/** Draws a task file in one of very many styles, all of them valid. */
export function drawFile(pick: Pick): Drawn {
  const sheet: Sheet = { pick, forms: new Set(), lines: [], comments: 0, blockEnd: -1 };
  const indent = pick(0, 0, 0, 0, 1, 2, 3);
  space(sheet);
  if (pick(0, 0, 0, 0, 1)) sheet.lines.push(pick('---', '--- # start'));
  for (const key of keysInOrder(sheet)) {
    space(sheet);
    drawRootKey(sheet, key, indent);
  }
  if (pick(0, 0, 1)) space(sheet);
  if (pick(0, 0, 0, 0, 0, 0, 1)) sheet.lines.push('...');
  return finish(sheet);
}

function finish({ pick, forms, lines }: Sheet): Drawn {
  const eol = pick('\n', '\n', '\r\n');
  const bom = pick('', '', '', '\uFEFF');
  const end = pick(eol, eol, eol, '');
  if (eol === '\r\n') forms.add('CRLF');
  if (bom) forms.add('BOM');
  if (!end) forms.add('no final newline');
  return { text: bom + lines.join(eol) + end, forms };
}

function keysInOrder({ pick }: Sheet): string[] {
  const present = [...ORDER, ...LISTS, 'x-note'].filter((key) => {
    if (LISTS.includes(key)) return pick(0, 0, 1);
    return !OPTIONAL.has(key) || pick(0, 1);
  });
  if (pick(0, 0, 1)) return present;
  for (let last = present.length - 1; last > 0; last--) {
    const other = pick(...Array.from({ length: last + 1 }, (_, index) => index));
    [present[last], present[other]] = [present[other] ?? '', present[last] ?? ''];
  }
  return present;
}

function drawRootKey(sheet: Sheet, key: string, indent: number): void {
  const head = ' '.repeat(indent) + keyText(sheet, key);
  if (key === 'targets') drawTargets(sheet, head, indent);
  else if (LISTS.includes(key)) drawList(sheet, head, indent, key);
  else drawPlainKey(sheet, key, head, indent);
}

function drawPlainKey(sheet: Sheet, key: string, head: string, indent: number): void {
  const { pick } = sheet;
  if (key === 'responsible') drawUnits(sheet, head, indent);
  else if (key === 'source') drawSource(sheet, head, indent);
  else if (['scope', 'text', 'x-note', 'title'].includes(key)) drawText(sheet, head, indent);
  else {
    const values: Record<string, string[]> = {
      id: ['28', '0x1c', '28 '],
      status: ['in_progress', '"in_progress"', "'not_started'"],
      commitment: ['firm', '"strive"', '~', ''],
      lead: ['office', '"office"', '', 'null'],
      due: ['2020-06-30', '"2020-06-30"', "'2020-06-30'"],
      weight: ['2', '1.50', '1e1'],
    };
    push(sheet, `${head}${value(pick(...(values[key] ?? ['x'])))}`, true);
  }
}

function keyText({ pick }: Sheet, key: string): string {
  return pick(`${key}:`, `${key}:`, `${key}:`, `"${key}":`, `'${key}':`, `${key} :`);
}

function drawSource(sheet: Sheet, head: string, indent: number): void {
  const inner = ' '.repeat(indent + sheet.pick(1, 2, 5));
  const lines = sheet.pick(
    [`${head} { document: work-plan-2020, item: 28 }`],
    [head, `${inner}document: "work-plan-2020"`, `${inner}item: 28`],
    [head, `${inner}- { document: a, item: 28 }`, `${inner}- { document: b, item: "三/2" }`],
    [head, `${inner}- document: a`, `${inner}  item: 28`, `${inner}- { document: b, item: 三/2 }`],
  );
  for (const line of lines) push(sheet, line, true);
}

function drawUnits(sheet: Sheet, head: string, indent: number): void {
  const { pick } = sheet;
  const flow = pick('[a, b]', '[ "a" ]', '[a,]', '', '', '');
  push(sheet, `${head}${value(flow)}`, true);
  if (flow) return;
  const dash = dashIndent(sheet, indent);
  for (const unit of pick(['a'], ['a', 'b'])) push(sheet, `${dash}- ${unit}`, pick(true, false, false));
}

function drawTargets(sheet: Sheet, head: string, indent: number): void {
  const { pick, forms } = sheet;
  const isFlow = pick(false, false, false, false, true);
  if (isFlow) forms.add('flow list');
  const both = `${flowTarget(pick)}, ${flowTarget(pick)},`;
  push(sheet, isFlow ? `${head} [${pick(flowTarget(pick), both)}]` : head, true);
  if (isFlow) return;
  const dash = dashIndent(sheet, indent);
  for (let count = pick(1, 2); count > 0; count--) {
    space(sheet);
    if (pick(0, 0, 1)) push(sheet, `${dash}- ${flowTarget(pick)}`, true);
    else drawTarget(sheet, dash);
  }
}

const flowTarget = (pick: Pick) =>
  `{ id: a, "name":甲, at_least: 3${pick('', ', unit: 所', ', readings: []', ', readings: ~', ', readings: [{ value: 1 }]')} }`;

function drawTarget(sheet: Sheet, dash: string): void {
  const { pick } = sheet;
  const gap = pick(1, 1, 3);
  const column = dash.length + 1 + gap;
  const inner = ' '.repeat(column);
  const first = pick(`${dash}-${' '.repeat(gap)}`, null);
  if (first === null) push(sheet, `${dash}-`, true);
  push(sheet, `${first ?? inner}${keyText(sheet, 'id')} a`, true);
  const keys = pick(['name', 'at_least'], ['at_least', 'name', 'unit'], ['name', 'definition'], ['name', 'allocation']);
  for (const key of [...keys, ...pick([], ['readings'])]) {
    space(sheet);
    const head = inner + keyText(sheet, key);
    if (key === 'readings') drawList(sheet, head, column, key);
    else if (key === 'name' || key === 'definition') drawText(sheet, head, column);
    else if (key === 'allocation')
      push(
        sheet,
        `${head} ${pick('{ boluo: 5 }', '{boluo: 5,}', '{ "boluo":5, huidong: 6 }', '{ 博罗: 5 }', '{"惠东-1":6, boluo: 5}')}`,
        true,
      );
    else push(sheet, `${head} ${key === 'unit' ? '所' : '3'}`, true);
  }
}

function drawList(sheet: Sheet, head: string, indent: number, key: string): void {
  const { pick, forms } = sheet;
  const entry = () =>
    pick(
      ...['{ value: 1, by: 张三 }', '{value: 1}', '{ "by":"李四 # 5" , note: \'a\' }'],
      ...['{ void: "2020-07-02T09:00:00+08:00", of: 张三 }', '{ milestone: start, done: true, confirmed: true }'],
      ...['{ key: allocation, from: { 博罗: 4 }, to: {博罗: null,} }', '{key: lead, from: null, to: [a, 学前科]}'],
    );
  const form = pick('[]', 'null', 'flow list', 'lines', 'block', 'block', 'block');
  forms.add(form === 'lines' ? 'flow list' : form);
  if (form === '[]') {
    const brackets = pick('[]', '[ ]', null);
    push(sheet, `${head}${value(brackets ?? '')}`, brackets !== null);
    if (brackets === null) push(sheet, `${' '.repeat(indent + 2)}[]`, true);
  } else if (form === 'null') push(sheet, `${head}${pick('', ' ~', ' null')}`, true);
  else if (form === 'flow list') {
    push(sheet, `${head} [${entry()}${pick('', ' ', ',', `, ${entry()}`, ` , ${entry()} , `)}]`, true);
  } else if (form === 'lines') drawFlowLines(sheet, head, ' '.repeat(indent + 3), entry);
  else drawEntries(sheet, head, indent, key === 'readings' ? 'value: 3' : 'by: 张三', entry);
}

function drawFlowLines(sheet: Sheet, head: string, inner: string, entry: () => string): void {
  const { pick } = sheet;
  push(sheet, `${head} [`, true);
  if (pick(0, 0, 1)) push(sheet, `${inner}${entry()},`, true);
  if (pick(0, 1)) push(sheet, `${inner}${entry()}${pick('', ',')}`, true);
  push(sheet, `${inner}]`, true);
}

function drawEntries(sheet: Sheet, head: string, indent: number, field: string, entry: () => string): void {
  const { pick } = sheet;
  const dash = dashIndent(sheet, indent);
  push(sheet, head, true);
  for (let count = pick(1, 1, 2, 3); count > 0; count--) {
    space(sheet);
    if (pick(0, 0, 1)) drawBlockEntry(sheet, dash, field);
    else push(sheet, `${dash}-${pick(' ', '   ')}${entry()}`, true);
  }
}

function drawBlockEntry(sheet: Sheet, dash: string, field: string): void {
  const { pick } = sheet;
  const inner = `${dash}  `;
  if (pick(0, 1)) push(sheet, `${dash}- ${field}`, true);
  else {
    push(sheet, `${dash}-`, true);
    push(sheet, `${inner}${field}`, true);
  }
  if (pick(0, 1)) drawText(sheet, `${inner}note:`, inner.length);
}

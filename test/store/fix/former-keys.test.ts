import { describe, expect, it } from 'vitest';
import { fixFile } from '../../../src/store/fix/fix.js';

const FILE = '01-alpha/004-schools.yaml';
const fix = (text: string) => fixFile(FILE, Buffer.from(text));
const task = (history: string, head = 'id: 4\nstatus: in_progress\ntitle: 新建学校\n') =>
  `${head}source: { document: work-plan, item: 4 }\nhistory:\n${history}`;
const HEAD = '  - { at: "2020-03-02T10:15:00+08:00", by: 张三, ';
const TAIL = ', from: not_started, to: in_progress, note: "on: 按期" } # on: 不改\n';

describe('the key `on` of the history', () => {
  it.each<[string, string, string]>([
    ['in braces', `${HEAD}on: "2020-03-01"${TAIL}`, `${HEAD}date: "2020-03-01"${TAIL}`],
    ['in double quotes', `${HEAD}"on": "2020-03-01"${TAIL}`, `${HEAD}"date": "2020-03-01"${TAIL}`],
    ['in single quotes', `${HEAD}'on' :   "2020-03-01"${TAIL}`, `${HEAD}'date' :   "2020-03-01"${TAIL}`],
    ['with an escape', `${HEAD}"\\x6fn": "2020-03-01"${TAIL}`, `${HEAD}"date": "2020-03-01"${TAIL}`],
    [
      'on lines of its own',
      '  - at: "2020-03-02T10:15:00+08:00"\n    by: 张三\n    on: "2020-03-01"   # 会后\n    from: not_started\n    to: in_progress\n',
      '  - at: "2020-03-02T10:15:00+08:00"\n    by: 张三\n    date: "2020-03-01"   # 会后\n    from: not_started\n    to: in_progress\n',
    ],
    [
      'behind a dash, last, with Windows line ends',
      '  - on: "2020-03-01"\r\n    at: "2020-03-02T10:15:00+08:00"\r\n  - { on: "2020-03-02" }\r\n',
      '  - date: "2020-03-01"\r\n    at: "2020-03-02T10:15:00+08:00"\r\n  - { date: "2020-03-02" }\r\n',
    ],
  ])('becomes `date` %s, and all else stays', (_name, before, after) => {
    const count = before.match(/\bon\b(?=["']?\s*:\s+")|x6fn/g)?.length;
    const [old, now] = [before, after].map((history) =>
      before.includes('\r\n') ? task(history).replace(/\r?\n/g, '\r\n') : task(history),
    );
    expect(fix(old ?? '')).toMatchObject({ text: now, fixes: [{ kind: 'former', count }], left: [] });
    expect(fix(now ?? '')).toMatchObject({ text: now, fixes: [] });
  });

  it('is fixed together with the order and quotes, and in a map in braces', () => {
    const old = task(`${HEAD}on: 2020-03-01${TAIL}`, 'id: 4\ntitle: 新建学校\nstatus: in_progress\n');
    const fixed = fix(old);
    expect(fixed.text).toBe(task(`${HEAD}date: "2020-03-01"${TAIL}`));
    expect(fixed.fixes.map(({ kind }) => kind)).toEqual(['former', 'quotes', 'order']);
    const flow = '{ id: 4, title: 建, status: in_progress, history: [ { on: "2020-03-01", by: 张三 } ] }\n';
    expect(fix(flow).text).toContain('date: "2020-03-01"');
  });

  it.each([
    ['beside `date`', `${HEAD}on: "2020-03-01", date: "2020-03-02"${TAIL}`],
    ['in a value, a comment or a key of one’s own', `${HEAD}note: "on"${TAIL.replace('note', 'x-on')}`],
  ])('stays %s', (_name, history) => {
    expect(fix(task(history)).text).toBe(task(history));
  });

  it('stays in other lists', () => {
    const text = task(`${HEAD}date: "2020-03-01"${TAIL}`).replace(
      'history:',
      'reports:\n  - { on: "2020-03-01" }\nhistory:',
    );
    expect(fix(text).text).toBe(text);
  });
});

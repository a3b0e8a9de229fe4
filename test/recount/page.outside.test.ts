import { describe, expect, it } from 'vitest';
import { ask } from '../commands/json.js';
import { LIVED_IN, run, SAMPLE } from '../run.js';
import { judgedIn } from './judged.js';
import { timePassed } from './measured.js';
import { recordsIn } from './records.js';
import { percent, sumsOf } from './sums.js';
import { courseOf } from './whole.js';
import { behindOf } from './whole-lists.js';

const PLANS = { lived: LIVED_IN, sample: SAMPLE };

/** The text of a part of a page, its pieces apart. */
const textOf = (html: string) =>
  html
    .replace(/<(script|style|svg)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, '|')
    .replace(/&(ensp|nbsp);/g, '|')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[|\s]*\|[|\s]*/g, '|');

/** The rows of the body of the first table in a section. */
function rowsIn(page: string, section: string): string[] {
  const part = new RegExp(`<section id="${section}".*?</section>`, 's').exec(page)?.[0] ?? '';
  const body = /<table.*?<\/table>/s.exec(part)?.[0] ?? '';
  return [...body.matchAll(/<tr\b.*?<\/tr>/gs)].slice(1).map(([row]) => textOf(row).slice(1, -1));
}

describe.each<[keyof typeof PLANS, string]>([
  ['lived', '2020-09-30'],
  ['sample', '2020-11-30'],
])('the page of the plan %s on %s', (name, day) => {
  const [cwd, records] = [PLANS[name], recordsIn(PLANS[name])];
  const all = judgedIn(records, day);
  const whole = { records, all, day, on: (date: string) => judgedIn(records, date) };

  it('shows the figures of plan status and of the files', async () => {
    const page = (await run(['export', '-f', 'html', '-o', '-', '--as-of', day], { cwd })).out;
    const { total } = await ask<{ total: ReturnType<typeof sumsOf> }>(`status --as-of ${day}`, { cwd });
    const { counted, byLight, onSchedule, completion, closed, onTime, overdue, targets, progress, coverage } = total;
    const text = textOf(page);
    const share = ({ count, of }: { count: number; of: number }) => `${percent(count / of)}（${count}/${of}）`;
    const behind = behindOf(whole);
    const said = [
      `${counted} 项（不计终止）：达到序时进度 ${onSchedule.count}/${onSchedule.of} 项，滞后 ${behind.length} 项`,
      ...['红 red', '黄 yellow', '绿 green', '灰 gray'].map((one) => {
        const [word = '', light = ''] = one.split(' ');
        return `|${word}|${byLight[light]}|`;
      }),
      `总进度|${percent(progress)}（${coverage.count}/${coverage.of}）`,
      `达到序时进度|${share(onSchedule)}`,
      `办结|${share(completion)}`,
      `销号|${share(closed)}`,
      `按时办结|${share(onTime)}`,
      `逾期任务|${overdue.tasks} 项`,
      `逾期目标|${overdue.targets} 项`,
      `目标达标|${targets.met}/${targets.total}`,
      `序时进度 ${percent(timePassed(records.period.start, records.period.end, day))}`,
    ];
    expect(said.filter((sentence) => !text.includes(sentence))).toEqual([]);
    expect(rowsIn(page, 'course')).toEqual(
      courseOf(whole).map(({ month, progress, expected, coverage }) =>
        [
          month,
          coverage && (percent(progress) || '未报'),
          percent(expected),
          coverage && `${coverage.count}/${coverage.of}`,
        ]
          .filter((cell) => cell !== null)
          .join('|'),
      ),
    );
    expect(rowsIn(page, 'sections').map((row) => row.split('|').slice(-4).join('|'))).toEqual(
      [...records.sections, null].map((section) => {
        const those = all.filter(({ task }) => section === null || task.section === section.number);
        const sums = sumsOf(records, those, day);
        return [
          sums.tasks,
          sums.completion.count,
          sums.overdue.tasks,
          `${sums.targets.met}/${sums.targets.total}`,
        ].join('|');
      }),
    );
    // Each task of the list, with its progress and what is expected.
    const list = /<section id="behind".*?<\/section>/s.exec(page)?.[0] ?? '';
    const order = behind.map(({ task }) => textOf(list).indexOf(`|${task.id}|${task.title}|`));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    const shown = page.matchAll(
      /id="t(\d+)"[^>]* data-light="(\w+)" data-status="(\w+)".*?<td class="title">(.*?)<\/td>/g,
    );
    expect([...shown].map(([, id, light, status, title]) => [Number(id), light, status, textOf(`${title}`)])).toEqual(
      all.map(({ task, light, status }) => [task.id, light, status, task.title]),
    );
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { percent } from '../../../src/core/text/percent.js';
import { catalogs } from '../../../src/messages/index.js';
import { copyOfPlan } from '../../copy.js';
import { type Element, elementsOf } from '../../formats/page/made.js';
import { run, SAMPLE } from '../../run.js';
import { ask } from '../json.js';

const ON = ['--plan', SAMPLE, '--as-of', '2020-11-30'];
const { words, screens } = catalogs['zh-CN'];

/** The page of a plan, as it would be written. */
async function page(...typed: string[]): Promise<string> {
  const { code, bytes, err } = await run(['export', '-f', 'html', '-o', '-', ...ON, ...typed]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return bytes.toString();
}

interface Listed {
  id: number;
  title: string;
  status: keyof typeof words.status;
  light: keyof typeof words.light;
  progress: number | null;
  expected: number;
  due: string;
  leader: string | null;
}

describe('plan export -f html', () => {
  let html = '';
  let elements: Element[] = [];
  const textOf = (id: string) => elements.find(({ attributes }) => attributes['id'] === id)?.text ?? '';

  beforeAll(async () => {
    html = await page();
    elements = elementsOf(html);
  });

  it('shows each task as `plan list --json` has it', async () => {
    const { tasks } = await ask<{ tasks: Listed[] }>(`list ${ON.join(' ')}`);
    expect(tasks).toHaveLength(84);
    for (const { id, title, status, light, progress, expected, due, leader } of tasks) {
      const text = textOf(`t${id}`);
      const pace = `${progress === null ? screens.status.noData : percent(progress)}/${percent(expected)}`;
      const told = [title, words.status[status], words.light[light], pace, due, leader ?? ''];
      for (const one of told) expect(text, `${id}`).toContain(one);
    }
  });

  it('shows each target as `plan target list --json` has it', async () => {
    const { targets } = await ask<{ targets: { task: number; target: { name: string } }[] }>(
      `target list ${ON.join(' ')}`,
    );
    expect(targets.length).toBeGreaterThan(160);
    const missing = targets.filter(({ task, target }) => !textOf(`t${task}`).includes(target.name));
    expect(missing).toEqual([]);
  });

  it('answers as `plan status` does, and lists what `plan behind` lists, in its order', async () => {
    const { out } = await run(['status', ...ON]);
    expect(textOf('summary')).toContain(out.split('\n')[1]);
    const { tasks } = await ask<{ tasks: { id: number }[] }>(`behind ${ON.join(' ')}`);
    const links = elements.flatMap(({ name, attributes, parent }) =>
      name === 'a' && parent?.name === 'li' && parent.parent?.attributes['class'] === 'behind'
        ? [attributes['href']]
        : [],
    );
    expect(links).toEqual(tasks.map(({ id }) => `#t${id}`));
  });

  it('ranks the counties as `plan status --by county` does', async () => {
    interface Unit {
      rank: number | null;
      progress: number | null;
      onSchedule: { count: number; of: number };
    }
    const { groups } = await ask<{ groups: Unit[] }>(`status --by county ${ON.join(' ')}`);
    expect(groups).toHaveLength(7);
    const isCounty = ({ attributes }: Element) => attributes['href']?.startsWith('#county=');
    const rows = elements.filter(isCounty).map(({ parent }) => parent?.parent?.text);
    for (const [index, { rank, progress, onSchedule }] of groups.entries()) {
      const { count, of } = onSchedule;
      expect(rows[index]?.startsWith(String(rank ?? ''))).toBe(true);
      expect(rows[index]).toContain(
        `（${count}/${of}）${progress === null ? screens.status.noData : percent(progress)} `,
      );
    }
  });

  it('is under half a megabyte for 84 tasks, and the same to the byte each time', async () => {
    expect(Buffer.byteLength(html)).toBeLessThan(500_000);
    expect(await page()).toBe(html);
  });

  it('takes the filters, and says whose tasks they are', async () => {
    const own = elementsOf(await page('--section', '5'));
    const tasks = own.filter(({ name, attributes }) => name === 'tbody' && attributes['id'] !== undefined);
    expect(tasks.map(({ attributes }) => attributes['id'])).toEqual(['t28', 't29', 't30']);
    expect(own.find(({ attributes }) => attributes['class'] === 'answer')?.text).toMatch(/^“学前教育”板块的 3 项任务/);
  });

  it('says how many files of the plan it could not read', async () => {
    const cwd = copyOfPlan({ '01-preschool/003-action-plan.yaml': 'id: [' });
    const { code, bytes, err } = await run(['export', '-f', 'html', '-o', '-'], { cwd });
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('003-') });
    expect(bytes.toString()).toContain('1 个文件有错误，没有计入本页');
  });

  it('is never written to a terminal', async () => {
    const { code, err } = await run(['export', '-f', 'html', '-o', '-', ...ON], { width: 80 });
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('请用 -o 写文件名') });
  });
});

import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../../copy.js';
import { type Around, run, SAMPLE } from '../../run.js';
import { ask } from '../json.js';

const DAY = '2020-11-30';

interface Listed {
  kind: string;
  task: number;
  name: string;
  due: string;
  state: string | null;
}

async function calendar(around: Around, ...argv: string[]) {
  const ran = await run(['export', '-f', 'ics', '-o', '-', ...argv], around);
  const whole = new ICAL.Component(ICAL.parse(ran.bytes.toString('utf8')));
  const events = whole.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { ran, whole, events };
}

/** The kind and number that a UID names. */
const named = ({ uid }: { uid: string }) => uid.split('@')[0] ?? '';

describe('plan export -f ics', () => {
  it('holds what plan overdue lists as open and as coming, each day as there', async () => {
    const { events } = await calendar({ cwd: SAMPLE }, '--as-of', DAY);
    const listed = await ask<{ overdue: Listed[]; soon: Listed[] }>(`overdue --within 500d --as-of ${DAY}`, {
      cwd: SAMPLE,
    });
    const open = [...listed.overdue.filter(({ state }) => state !== 'met_late'), ...listed.soon];
    const tasks = open.filter(({ kind }) => kind === 'task');
    const others = open.filter(
      ({ kind, task, due }) => kind !== 'task' && !tasks.some((one) => one.task === task && one.due === due),
    );
    const days = [...tasks, ...others].map(({ kind, task, due }) => `${kind}.${task} ${due}`).sort();
    const due = events.filter((event) => !event.uid.startsWith('report.'));
    const shown = due.map((event) => {
      const [kind, task] = named(event).split('.');
      return `${kind}.${task} ${event.startDate.toString()}`;
    });
    expect(shown.sort()).toEqual(days);
    expect(due.length).toBeGreaterThan(60);
    for (const one of tasks) {
      const event = due.find((other) => named(other) === `task.${one.task}`);
      expect(event?.summary).toBe(`任务到期：${one.task}.${one.name}`);
    }
  });

  it('takes whole days, the end not included, and reminds of what is to come at 9 on the day before', async () => {
    const { events } = await calendar({ cwd: SAMPLE }, '--as-of', DAY);
    for (const event of events) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.endDate.subtractDate(event.startDate).toSeconds()).toBe(86_400);
      const alarms = event.component.getAllSubcomponents('valarm');
      const isAhead = event.startDate.toString() >= DAY;
      expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(isAhead ? ['-PT15H'] : []);
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('says whose it is and how it stands', async () => {
    const { whole, events } = await calendar({ cwd: SAMPLE }, '--as-of', DAY);
    const kindergartens = events.find((event) => named(event) === 'task.28');
    expect(kindergartens?.description.split('\n')).toEqual([
      '任务：28.新增公办幼儿园25所以上',
      '牵头单位：学前教育科',
      '分管领导：何敏',
      '完成时限：2020-12-31',
      `截至 ${DAY}：推进中，绿灯（正常）`,
      '进度：80%，序时进度 91.7%',
    ]);
    expect(kindergartens?.component.getFirstProperty('categories')?.getValues()).toEqual(['任务到期', '学前教育']);
    expect(whole.getFirstPropertyValue('x-wr-calname')).toBe('惠州市教育局2020年工作要点（示例）');
    const own = await calendar({ cwd: SAMPLE }, '--as-of', DAY, '--lead', '学前教育科', '--lang', 'en');
    expect(own.whole.getFirstPropertyValue('x-wr-calname')).toBe('惠州市教育局2020年工作要点（示例） (学前教育科)');
    expect(own.events.map(named)).toContain('task.28');
    expect(own.events.map(named)).not.toContain('task.60');
  });

  it('gives the same bytes again, and the same UID with a greater SEQUENCE where a day was moved', async () => {
    const before = await calendar({ cwd: copyOfPlan() });
    const cwd = copyOfPlan();
    expect(
      (await calendar({ cwd, now: '2026-01-01T00:00:00Z', vars: {} }, '--as-of', DAY, '--lang', 'zh-CN')).ran.out,
    ).toBe(before.ran.out);
    const moved = await run('extend 6 2021-01-31 -m 疫情 --approver 吴十 --by 张三'.split(' '), { cwd });
    expect(moved.err).toBe('');
    const after = await calendar({ cwd });
    const [one, other] = [before, after].map(({ events }) => events.find((event) => named(event) === 'task.6'));
    expect(other?.uid).toBe(one?.uid);
    expect([one?.sequence, other?.sequence]).toEqual([0, 1]);
    expect(other?.startDate.toString()).toBe('2021-01-31');
  });

  it('keeps every text a text, whatever it says', async () => {
    const title = 'a;b,c\\\\n\\u202e\\u0007 END:VEVENT END:VCALENDAR \\"《x》\\" 🏫'.repeat(20);
    const cwd = copyOfPlan({
      '01-preschool/006-community-kindergartens.yaml': `id: 6\nstatus: not_started\ntitle: "${title}"\nsource: { document: work-plan-2020, item: 6 }\n`,
    });
    const { ran, events } = await calendar({ cwd });
    const event = events.find((one) => named(one) === 'task.6');
    expect(event?.summary).toContain('a;b,c\\n END:VEVENT END:VCALENDAR "《x》" 🏫');
    const lines = ran.bytes.toString('utf8').split('\r\n');
    for (const line of lines) {
      expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
      expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
    }
  });
});

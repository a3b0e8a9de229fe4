import { askedPeriods, isOpen, type Judged, reportsFor } from './judged.js';
import { daysBetween, endOf, type Records, statusOn } from './records.js';
import { percent } from './sums.js';

export const LIGHTS: Record<string, string> = { red: '红', yellow: '黄', green: '绿', gray: '灰' };
export const STATUSES: Record<string, string> = {
  submitted: '待审核',
  in_progress: '推进中',
  not_started: '未启动',
  suspended: '暂缓',
  completed: '已办结',
  closed: '已销号',
  cancelled: '终止',
};
const NUMERALS = '一二三四五六七八九十'.split('');
export const numeral = (number: number) => (number > 10 ? `十${NUMERALS[number - 11]}` : String(NUMERALS[number - 1]));

export const date = (day: string) =>
  `${day.startsWith('2020') ? '' : `${day.slice(0, 4)}年`}${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
export const share = (count: number, of: number) => `${count}项，占${percent(count / of)}`;
export const progressWord = (progress: number | null) => percent(progress) || '未报';
export const nameIn = ({ orgs }: Records, id: string | null) =>
  id === null ? '未明确' : (orgs.find((one) => one.id === id)?.name ?? id);
export const leadsIn = (records: Records, leads: string[]) =>
  leads.length === 0 ? '未明确' : leads.map((id) => nameIn(records, id)).join('、');
/** What is quoted within a quotation. */
const quoted = (name: string) => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** What must be said of why a task is behind: some words of each reason. */
export const shortfalls = (records: Records, one: Judged, day: string): string[] =>
  one.reasons.flatMap((reason) => SHORTFALLS[reason]?.(one, day, records) ?? []);

const SHORTFALLS: Record<string, (one: Judged, day: string, records: Records) => string[]> = {
  overdue: ({ due }, day) => [`任务逾期${daysBetween(due, day)}天`],
  target_overdue: ({ task, late }, day) =>
    late.map(({ target, due, isKnown, met }) => {
      const state = met === false ? '未达标' : isKnown ? '部分上报' : '未报';
      const isAlone = target.name === task.title;
      return `目标${isAlone ? '' : quoted(target.name)}逾期${daysBetween(due, day)}天（${state}）`;
    }),
  far_behind: ({ gap }) => [`${-(gap ?? 0)}个百分点`],
  behind: ({ gap }) => [`${-(gap ?? 0)}个百分点`],
  not_started: ({ idle }) => [`未启动，时间已过${percent(idle)}`],
  no_data: () => ['未报送数据'],
  near_due: ({ due, targets }, day) => {
    const open = [due, ...targets.filter(({ met }) => met !== true).map((own) => own.due)];
    const next = String(open.filter((own) => own >= day).sort()[0]);
    return [`${date(next)}到期，${next === day ? '当日即到期' : `还有${daysBetween(day, next)}天`}`];
  },
  no_report: (one, day, records) => [silence(records, one, day)],
};

/** The periods in a row without a report, until the last whose deadline has passed. */
function silence(records: Records, { task }: Judged, day: string): string {
  const past = askedPeriods(records).filter(({ deadline }) => deadline < day);
  const owed = past.map(
    (period) =>
      isOpen(statusOn(task, period.last)) &&
      (task.start ?? records.period.start) <= period.last &&
      !reportsFor(task, period).some(({ period: of = '' }) => endOf(of) === period.last),
  );
  const from = owed.lastIndexOf(false) + 1;
  const months = past.slice(from).map(({ name }) => `${Number(name.slice(5))}月`);
  const span = months.length === 1 ? months[0] : `${months[0]}至${months.at(-1)}共${months.length}期`;
  return `${span}未报送进展`;
}

// Makes a plan of any size for the benchmarks: tasks that vary in targets, readings, history, comments and length.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small generator of numbers from 0 to below 1 (mulberry32): the same seed makes the same plan. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A task that every plan has in progress, with a count for its first target. */
export const STARTED = 7;
const SECTIONS = 13;
const ORGS = ['huicheng', 'huiyang', 'boluo', 'huidong', 'longmen'];
const WORDS = [
  '新增',
  '推进',
  '完善',
  '教师',
  '学位',
  '幼儿园',
  '信息化',
  '安全',
  '评估',
  '培训',
  '建设',
  '改革',
  '监测',
  '服务',
];
const PEOPLE = ['张三', '李四', '王五', '赵六'];
const LEADERS = ['钱局长', '孙副局长', '周副局长'];

/**
 * Writes a plan of `size` tasks into a folder.
 * @returns how many files it wrote
 */
export function generatePlan(folder, size) {
  const random = randomFrom(size);
  const sharing = randomFrom(size + 1);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'plan.yaml'), planFile());
  for (let section = 1; section <= SECTIONS; section++) mkdirSync(join(folder, folderOf(section)), { recursive: true });
  for (let id = 1; id <= size; id++) {
    const section = 1 + Math.floor(((id - 1) * SECTIONS) / size);
    const name = `${String(id).padStart(3, '0')}-task-${id}.yaml`;
    writeFileSync(join(folder, folderOf(section), name), taskFile(id, random, sharing));
  }
  return size + 1;
}

const folderOf = (section) => `${String(section).padStart(2, '0')}-section-${section}`;

function planFile() {
  const sections = Array.from({ length: SECTIONS }, (_, index) => {
    const number = index + 1;
    return `  - { number: ${number}, id: section-${number}, title: 板块${number} }`;
  });
  const orgs = ORGS.map((id) => `  - { id: ${id}, name: ${id}, kind: county }`);
  return [
    'format: 1',
    'id: bench',
    'title: 性能测试计划',
    'period: { start: "2020-01-01", end: "2020-12-31" }',
    'sections:',
    ...sections,
    'documents:',
    '  - { id: document, title: 文件 }',
    'orgs:',
    ...orgs,
    'policy: { reports: monthly, report_days: 5 }',
    '',
  ].join('\n');
}

function taskFile(id, random, sharing) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const phrase = (length) => Array.from({ length }, () => pick(WORDS)).join('');
  const started = id === STARTED || random() < 0.7;
  const lines = [
    `id: ${id}`,
    `title: ${phrase(2 + Math.floor(random() * 4))}${id}`,
    `status: ${started ? 'in_progress' : 'not_started'}`,
  ];
  if (random() < 0.6) lines.push(`scope: ${phrase(4 + Math.floor(random() * 20))}`);
  if (random() < 0.3) lines.push(`lead: ${pick(ORGS)}`);
  if (sharing() < 0.5) lines.push(`leader: ${LEADERS[id % LEADERS.length]}`);
  if (random() < 0.2) lines.push(`# ${phrase(6)}`);
  if (random() < 0.3) lines.push(`due: "2020-${String(6 + Math.floor(random() * 6)).padStart(2, '0')}-30"`);
  lines.push('targets:');
  const targets = 1 + Math.floor(random() * 3);
  for (let index = 1; index <= targets; index++) {
    const isShared = id !== STARTED && sharing() < 0.2;
    const isLate = sharing() < 0.3;
    lines.push(...targetLines(index, random, phrase, { started, counted: id === STARTED, isShared, isLate }));
  }
  lines.push(`source: { document: document, item: ${id} }`);
  if (started && sharing() < 0.5) lines.push(...reportLines(id, sharing));
  if (started) {
    const note = random() < 0.5 ? `, note: ${phrase(5)}` : '';
    lines.push(
      'history:',
      `  - { at: "2020-02-0${1 + (id % 9)}T09:00:00+08:00", by: ${pick(PEOPLE)}, from: not_started, to: in_progress${note} }`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Reports for the months up to September, October or November, each in the month after it; some have problems. */
function reportLines(id, random) {
  const last = 9 + (id % 3);
  const lines = ['reports:'];
  for (let month = 6; month <= last; month++) {
    const [period, next] = [month, month + 1].map((number) => `2020-${String(number).padStart(2, '0')}`);
    const problems = random() < 0.3 ? ', problems: 用地未落实, next: 召开协调会' : '';
    const signed = `by: ${PEOPLE[month % PEOPLE.length]}, at: "${next}-0${1 + (id % 9)}T09:00:00+08:00"`;
    lines.push(`  - { period: "${period}", progress: 按计划推进${problems}, ${signed} }`);
  }
  return lines;
}

function targetLines(index, random, phrase, { started, counted, isShared, isLate }) {
  const lines = [`  - id: target-${index}`, `    name: ${phrase(3)}`];
  if (random() < 0.3 && !counted) return [...lines, '    deliver: document'];
  lines.push(`    at_least: ${10 + Math.floor(random() * 990)}`, '    unit: 所');
  if (random() < 0.5) lines.push(`    definition: ${phrase(8)}`);
  if (isShared) lines.push(`    allocation: { ${ORGS.map((org, place) => `${org}: ${2 + place}`).join(', ')} }`);
  const readings = started ? Math.floor(random() * 6) + (isLate ? 4 : 0) : 0;
  if (readings > 0) lines.push('    readings:');
  for (let month = 1; month <= readings; month++) {
    const day = String(month + 2).padStart(2, '0');
    const value = Math.floor(random() * 40) + month * 30;
    const org = isShared ? `org: ${ORGS[month % ORGS.length]}, ` : '';
    lines.push(
      `      - { as_of: "2020-${day}-28", value: ${value}, ${org}by: 张三, at: "2020-${day}-28T10:00:00+08:00" }`,
    );
  }
  return lines;
}

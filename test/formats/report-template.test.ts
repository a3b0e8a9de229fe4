import { describe, expect, it } from 'vitest';
import { parseReport, reportTemplate } from '../../src/formats/report-template.js';
import { catalogs } from '../../src/messages/index.js';

const zh = catalogs['zh-CN'];
const TITLE = '28 建园：2020-05 报送';
const parse = (text: string) => parseReport(text, TITLE, zh);
const filled = (progress: string, problems = '', next = '') =>
  `【进展情况】${progress}\n【存在问题】${problems}\n【下一步】${next}\n# ${TITLE}\n`;

it('the template has a head for each part, and hints below', () => {
  const [head, ...hints] = zh.screens.report.hints;
  expect(reportTemplate(TITLE, zh)).toBe(
    [
      '【进展情况】',
      '',
      '',
      '【存在问题】',
      '',
      '',
      '【下一步】',
      '',
      '',
      `# ${TITLE}`,
      `# ${head}`,
      ...hints.map((hint) => `# ${hint}`),
      '',
    ].join('\n'),
  );
  expect(reportTemplate('28', catalogs.en)).toMatch(/^\[Progress\]\n\n\n\[Problems\]\n\n\n\[Next\]\n\n\n# 28\n# /);
});

describe('what was written', () => {
  it('is nothing in the template as it was', () => expect(parse(reportTemplate(TITLE, zh))).toEqual({}));

  it.each<[string, string, object | null]>([
    ['below the heads', filled('\n开工\n二层\n', '', '\n封顶'), { progress: '开工\n二层', next: '封顶' }],
    ['beside a head', filled('开工 ', ' 资金'), { progress: '开工', problems: '资金' }],
    ['behind spaces', `  【存在问题】\n  资金`, { problems: '资金' }],
    ['with line ends of Windows and a byte order mark', `\uFEFF【下一步】\r\n一\r\n二\r`, { next: '一\n二' }],
    ['with a number sign', filled('\n#1 已完成'), { progress: '#1 已完成' }],
    ['between hints', `【进展情况】\n甲\n  # ${TITLE}  \n乙`, { progress: '甲\n乙' }],
    ['under one head twice', '【进展情况】甲\n【进展情况】乙', { progress: '甲\n乙' }],
    ['above the first head', `开工\n${filled('')}`, null],
    ['without any head', '开工', null],
  ])('%s', (_, text, parts) => expect(parse(text)).toEqual(parts));
});

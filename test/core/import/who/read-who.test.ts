import { describe, expect, it } from 'vitest';
import { readWho, saysFirstLeads } from '../../../../src/core/import/who/read-who.js';

type Told = Partial<Record<'lead' | 'responsible' | 'support' | 'leader' | 'due' | 'more', string>>;

function told(text: string, firstLeads = false, known: readonly string[] = []): Told {
  const who = readWho(text, firstLeads, (name) => known.includes(name));
  const words = ({ from, to }: { from: number; to: number }) => text.slice(from, to);
  const all = {
    lead: who.lead.map(({ name }) => name),
    responsible: who.responsible.map(({ name }) => name),
    support: who.support.map(({ name }) => name),
    leader: who.leader.map(({ name }) => name),
    due: who.dues.map(words),
    more: who.more.map(words),
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, list]) => (list.length > 0 ? [[key, list.join('|')]] : [])),
  );
}

const WORK = '改造校舍12栋。';

describe('who does a task', () => {
  it.each<[string, Told]>([
    // Brackets at the end.
    ['（市教育局负责）', { responsible: '市教育局' }],
    ['（市水务局、市财政局负责）', { responsible: '市水务局|市财政局' }],
    ['(市水务局,市财政局负责)', { responsible: '市水务局|市财政局' }],
    ['〔市水务局负责〕', { responsible: '市水务局' }],
    ['[责任单位:市水务局;配合单位:市财政局]', { responsible: '市水务局', support: '市财政局' }],
    ['（市水务局牵头，市财政局、市审计局按职责分工负责）', { lead: '市水务局', responsible: '市财政局|市审计局' }],
    ['（市水务局、市财政局牵头，市审计局配合）', { lead: '市水务局|市财政局', support: '市审计局' }],
    ['（市水务局牵头；市财政局参与）', { lead: '市水务局', support: '市财政局' }],
    ['（市水务局牵头会同市财政局负责）', { lead: '市水务局', responsible: '市财政局' }],
    ['（市水务局会同有关部门负责）', { responsible: '市水务局|有关部门' }],
    [
      '（市水务局，各县（市、区）人民政府，各承办单位负责）',
      { responsible: '市水务局|各县（市、区）人民政府|各承办单位' },
    ],
    ['（市水务局、各县<市、区>政府负责）', { responsible: '市水务局|各县（市、区）政府' }],
    ['（市水务局、市财政局等负责）', { responsible: '市水务局|市财政局', more: '市财政局等' }],
    ['（市水务局等部门按职责分工负责）', { responsible: '市水务局', more: '市水务局等部门' }],
    [
      '（市水务局（牵头）、市财政局、市审计局（配合））',
      { lead: '市水务局', responsible: '市财政局', support: '市审计局' },
    ],
    ['（市水务局、市财政局，6月底完成）', { responsible: '市水务局|市财政局', due: '6月底完成' }],
    ['（责任单位：市水务局；10月底前）', { responsible: '市水务局', due: '10月底前' }],
    [
      '（牵头单位：市水务局，责任单位：市财政局 市审计局，完成时限：全年）',
      { lead: '市水务局', responsible: '市财政局|市审计局', due: '全年' },
    ],
    ['（副市长林海牵头，市水务局负责）', { leader: '副市长林海', responsible: '市水务局' }],
    ['（基建科、人事科）', { responsible: '基建科|人事科' }],
    [
      '（市住房和城乡建设局和市人力资源和社会保障局负责）',
      { responsible: '市住房和城乡建设局|市人力资源和社会保障局' },
    ],
    ['（各县区负责，市水务局指导）', { responsible: '各县区', support: '市水务局' }],
    ['（市水务局牵头，市财政局等8部门参与）', { lead: '市水务局', support: '市财政局', more: '市财政局等8部门' }],
    ['（各县（市、区）党委和政府、市水务局负责）', { responsible: '各县（市、区）党委和政府|市水务局' }],
    ['（各县（市、区）委、政府，市水务局）', { responsible: '各县（市、区）委、政府|市水务局' }],
    ['（林海副局长，基建科）', { leader: '林海副局长', responsible: '基建科' }],
    ['（市水务局为牵头单位，市财政局为配合单位）', { lead: '市水务局', support: '市财政局' }],
    ['（市水务局负责，贯穿全年）', { responsible: '市水务局', due: '贯穿全年' }],
    [
      '（市水务局；各县（市、区）政府，滨海开发区、高新区管委会）',
      { responsible: '市水务局|各县（市、区）政府|滨海开发区|高新区管委会' },
    ],
    // Lines of their own.
    [
      '\n牵头单位：市水务局\n责任单位：市财政局、市审计局\n配合单位：各相关单位\n完成时限：2026年6月底前',
      { lead: '市水务局', responsible: '市财政局|市审计局', support: '各相关单位', due: '2026年6月底前' },
    ],
    ['\n牵头处室：基建处；会办处室：财务处', { lead: '基建处', support: '财务处' }],
    [
      '\n主要责任单位：市水务局　协同责任单位：市财政局　协同配合单位：市审计局',
      { lead: '市水务局', responsible: '市财政局', support: '市审计局' },
    ],
    ['\n负责部门：市水务局', { lead: '市水务局' }],
    ['\n牵 头 单 位：市 水 务 局', { lead: '市 水 务 局' }],
    ['\n责任单位：\n市水务局\n市财政局', { responsible: '市水务局|市财政局' }],
    [
      '\n牵头领导：市委常委、副市长林海\n责任单位：市水务局',
      { leader: '市委常委、副市长林海', responsible: '市水务局' },
    ],
    ['\n分管领导：林海、陈立　牵头市领导：市长', { leader: '林海|陈立|市长' }],
    ['\n分管领导：林海 副市长', { leader: '林海 副市长' }],
    ['\n责任单位（排第一位的为牵头单位）：市水务局、市财政局', { lead: '市水务局', responsible: '市财政局' }],
    ['牵头单位为市水务局，配合单位为市财政局。', { lead: '市水务局', support: '市财政局' }],
    ['\n责任领导：林海　责任科室：基建科　责任人：陈立', { leader: '林海', responsible: '基建科' }],
    ['\n责任科室：基建科；责任人：陈立', { leader: '陈立', responsible: '基建科' }],
    ['\n主办：基建科；协办：人事科', { lead: '基建科', support: '人事科' }],
    [
      '\n牵头单位：市水务局（办公室）；责任单位：市财政局，各县、区政府（管委会）',
      { lead: '市水务局（办公室）', responsible: '市财政局|各县、区政府（管委会）' },
    ],
    ['\n分管领导：林海（副局长）；责任人：各科室负责人', { leader: '林海（副局长）' }],
    ['\n【牵头单位】市水务局 【责任单位】市财政局', { lead: '市水务局', responsible: '市财政局' }],
    ['\n责任单位 市水务局、市财政局', { responsible: '市水务局|市财政局' }],
    [
      '（市水务局党组成员、副局长林海负责；基建科具体落实）',
      { leader: '市水务局党组成员、副局长林海', responsible: '基建科' },
    ],
    // Sentences.
    ['由市水务局、市财政局负责落实。', { responsible: '市水务局|市财政局' }],
    [
      '此项工作由市水务局牵头，市财政局配合，各镇街负责具体落实。',
      { lead: '市水务局', support: '市财政局', responsible: '各镇街' },
    ],
    ['日常管护由市水务局负责，市供电公司协助。', { responsible: '市水务局', support: '市供电公司' }],
    ['市水务局牵头，市财政局、市审计局配合。', { lead: '市水务局', support: '市财政局|市审计局' }],
    ['由市水务局牵头，市财政局配合，确保取得实效。', { lead: '市水务局', support: '市财政局' }],
    ['由市水务局会同市财政局组织实施。', { responsible: '市水务局|市财政局' }],
    ['由市水务局牵头，12月10日前完成。', { lead: '市水务局', due: '12月10日前完成' }],
  ])('is read in %s', (words, expected) => {
    expect(told(`${WORK}${words}`)).toEqual(expected);
  });

  it.each([
    '督促三县（东河县、西山县、南湖县）落实资助。',
    '覆盖三县（东河县、西山县、南湖县）。',
    '完善机制，由一把手担任第一责任人，压实责任。',
    '学生安全由学校负责。',
    '教育部门负责指导，家长参与其中的活动不少于2次。',
    '清扫率由82%提升至88%。',
    '建立家长（教师参与）沟通机制。',
    '各责任单位要加强配合，牵头单位要负总责。',
    '压实责任单位 主体责任，加强（试行）制度建设。',
    '工作时间安排：每周二学习；地点：会议室。',
    '受理电话：12345热线负责转办。',
  ])('is not told in %s', (text) => {
    expect(told(text)).toEqual({});
  });

  it('is cut from a sentence no further than it reaches', () => {
    const text = '新建泵站3座，由市水务局牵头，市财政局配合。加强管护。';
    const { places } = readWho(text, false, () => false);
    expect(places.map(({ from, to }) => text.slice(from, to))).toEqual(['由市水务局牵头，市财政局配合']);
  });

  it('takes the first for the lead only where the document says so', () => {
    const text = `${WORK}（市水务局、市财政局负责）`;
    expect(told(text)).toEqual({ responsible: '市水务局|市财政局' });
    expect(told(text, true)).toEqual({ lead: '市水务局', responsible: '市财政局' });
    expect(told(`${WORK}（市水务局，市财政局，排名第一位的为牵头单位，下同）`)).toEqual({
      lead: '市水务局',
      responsible: '市财政局',
    });
    expect(told(`${WORK}（市财政局牵头，市水务局负责）`, true)).toEqual({ lead: '市财政局', responsible: '市水务局' });
    expect(saysFirstLeads('责任单位中列第一位者为牵头单位，下同。')).toBe(true);
    expect(saysFirstLeads('任务分解中，列首位的责任单位为牵头单位或汇总单位。')).toBe(true);
    expect(saysFirstLeads('各地由一把手担任第一责任人，市水务局为牵头单位。')).toBe(false);
  });

  it('keeps a name whole that the plan knows', () => {
    expect(told(`${WORK}（社区和农村工作处负责）`, false, ['社区和农村工作处'])).toEqual({
      responsible: '社区和农村工作处',
    });
  });

  it('is open where several share the work, each a part of it', () => {
    const { distributed } = readWho(`新建泵站。（市水务局负责）改造管网。（市城管局负责）`, false, () => false);
    expect(distributed).not.toBeNull();
    expect(readWho(`${WORK}（市水务局、市城管局分别负责）`, false, () => false).distributed).not.toBeNull();
    expect(readWho(`${WORK}（市水务局、市城管局负责）`, false, () => false).distributed).toBeNull();
  });

  it('reads long texts in a time that grows as they do', () => {
    const unit = '（市水务局、市财政局，推进';
    const texts = [
      unit.repeat(8_000),
      '（'.repeat(80_000),
      '由市水务局'.repeat(15_000),
      '牵头 '.repeat(25_000),
      '责任单位：“甲”，'.repeat(2_000),
      '责任单位为难，'.repeat(2_000),
      '共同'.repeat(40_000),
    ];
    // In a time that grew with the square of the text, they would outlast the runner's time limit.
    expect(texts.map((text) => readWho(text, false, () => false))).toHaveLength(texts.length);
  });
});

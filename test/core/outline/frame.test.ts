import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/core/outline/read-outline.js';
import { textDocument } from './text-document.js';

function framed(text: string) {
  const { title, documentNumber, issuer, date } = readOutline(textDocument(text), {});
  return { title, documentNumber, issuer, date };
}

const BODY = '一、学位\n1.新建学校3所。\n2.扩建学校5所。\n';

describe('what frames a document', () => {
  it('its title over two lines, its number, who signed it and when', () => {
    const text = `某市人民政府办公室关于印发\n2031年实事清单的通知\n某府办〔2031〕12号\n各县（区）：\n${BODY}某市人民政府办公室\n2031年2月3日\n（此件公开发布）`;
    expect(framed(text)).toEqual({
      title: '某市人民政府办公室关于印发2031年实事清单的通知',
      documentNumber: '某府办〔2031〕12号',
      issuer: '某市人民政府办公室',
      date: '2031-02-03',
    });
  });

  it('several that sign, and a date in Chinese numerals', () => {
    expect(framed(`工作要点\n${BODY}中共某县委教育工委\n某县教育局\n二〇三一年十二月二十五日`)).toMatchObject({
      issuer: '中共某县委教育工委、某县教育局',
      date: '2031-12-25',
    });
    expect(framed(`工作要点\n${BODY}某县教育局  二○三一年一月五日`)).toMatchObject({
      issuer: '某县教育局',
      date: '2031-01-05',
    });
  });

  it('a month without a day gives no date', () => {
    expect(framed(`工作要点\n${BODY}某县教育局\n2031年2月`)).toMatchObject({ issuer: '某县教育局', date: null });
    expect(framed(`工作要点\n${BODY}某县教育局\n2031年2月30日`)).toMatchObject({ date: null });
  });

  it('the date below the title', () => {
    expect(framed(`某局2031年工作要点\n（2031年1月20日）\n${BODY}`)).toMatchObject({
      title: '某局2031年工作要点',
      date: '2031-01-20',
    });
  });

  it('a report to a congress, with its subtitle and speaker', () => {
    const text = `政府工作报告\n——2031年1月8日在某市第八届\n人民代表大会第一次会议上\n市长　张三\n各位代表：\n${BODY}`;
    const { title, parts } = readOutline(textDocument(text), {});
    expect(title).toBe('政府工作报告');
    expect(parts.map(({ role }) => role)).toEqual(['title', 'addressee', 'items']);
  });

  it('the plan that a notice hands on names the document', () => {
    const notice = '某局关于印发《某局2031年工作要点》的通知\n各科室：\n现印发给你们。\n某局\n2031年2月1日\n';
    expect(framed(`${notice}某局2031年工作要点\n${BODY}`).title).toBe('某局2031年工作要点');
    expect(framed(`${notice}2031年要真抓实干，补短板、强弱项、提质量，办好人民满意的教育。\n${BODY}`).title).toBe(
      '某局2031年工作要点',
    );
  });

  it('nothing where there is no frame', () => {
    expect(framed(BODY)).toEqual({ title: null, documentNumber: null, issuer: null, date: null });
  });
});

import { describe, expect, it } from 'vitest';
import {
  type EvidenceReason,
  evidenceEntries,
  evidenceFrom,
  type NewEvidence,
} from '../../../src/core/change/evidence.js';
import { PLAN } from '../build.js';

const file = (path: string, title: string): NewEvidence => ({ type: 'file', title, path });
const photo = (path: string, title: string): NewEvidence => ({ type: 'photo', title, path });
const link = (url: string, title: string): NewEvidence => ({ type: 'link', title, url });

describe('evidenceFrom', () => {
  it.each<[string, NewEvidence]>([
    ['evidence/028/批复.pdf', file('evidence/028/批复.pdf', '批复')],
    [' ./evidence//028/./批复 扫描.v2.pdf ', file('evidence/028/批复 扫描.v2.pdf', '批复 扫描.v2')],
    ['evidence/README', file('evidence/README', 'README')],
    ['evidence/.pdf', file('evidence/.pdf', '.pdf')],
    ['evidence/现场.JPG', photo('evidence/现场.JPG', '现场')],
    ['evidence/a.jpeg', photo('evidence/a.jpeg', 'a')],
    ['evidence/a.png', photo('evidence/a.png', 'a')],
    ['evidence/a..b.png', photo('evidence/a..b.png', 'a..b')],
    ['https://www.huizhou.gov.cn/a?b=c', link('https://www.huizhou.gov.cn/a?b=c', 'www.huizhou.gov.cn')],
    ['HTTP://jyj.example.cn:8080/照片.jpg', link('http://jyj.example.cn:8080/照片.jpg', 'jyj.example.cn:8080')],
    ['https://user@example.cn', link('https://user@example.cn', 'example.cn')],
  ])('%j', (text, evidence) => {
    expect(evidenceFrom(text)).toStrictEqual(evidence);
    expect(Object.keys(evidenceFrom(text))).toEqual(Object.keys(evidence));
  });

  it.each<[string, EvidenceReason]>([
    ['', 'empty'],
    [' \n', 'empty'],
    ['批复.pdf', 'outside'],
    ['../evidence/批复.pdf', 'outside'],
    ['evidence/../plan.yaml', 'outside'],
    ['/evidence/批复.pdf', 'outside'],
    ['C:/evidence/批复.pdf', 'outside'],
    ['Evidence/批复.pdf', 'outside'],
    ['evidences/批复.pdf', 'outside'],
    ['.', 'outside'],
    ['evidence', 'folder'],
    ['evidence/', 'folder'],
    ['evidence/028/', 'folder'],
    ['evidence/028/.', 'folder'],
    ['evidence\\028\\批复.pdf', 'backslash'],
    ['C:\\批复.pdf', 'backslash'],
    ['ftp://example.cn/批复.pdf', 'scheme'],
    ['file:///evidence/批复.pdf', 'scheme'],
    ['https://', 'malformed'],
    ['https://example.cn/a b', 'malformed'],
    ['https://?a', 'malformed'],
    ['evidence/a\nb.pdf', 'malformed'],
    ['evidence/\u001b[31m.pdf', 'malformed'],
    [`evidence/${'a'.repeat(1000)}`, 'malformed'],
    [`https://example.cn/${'a'.repeat(2000)}`, 'malformed'],
  ])('refuses %j', (text, refused) => expect(evidenceFrom(text)).toStrictEqual({ refused }));
});

describe('evidenceEntries', () => {
  const now = new Date('2020-07-02T01:00:00Z');
  const record = { plan: PLAN, by: '张三', now };
  const first = file('evidence/1.pdf', '一');

  it('records each a second after the one before, in the order of the schema', () => {
    const full: NewEvidence = { supports: ['a'], sha256: '0'.repeat(64), date: '2020-06-01', ...first };
    const entries = evidenceEntries({}, [full, file('evidence/2.pdf', '二')], record);
    expect(entries.map(({ at }) => at)).toEqual(['2020-07-02T09:00:00+08:00', '2020-07-02T09:00:01+08:00']);
    const keys = ['type', 'title', 'path', 'sha256', 'date', 'supports', 'by', 'at'];
    expect(entries.map((entry) => Object.keys(entry))).toEqual([keys, ['type', 'title', 'path', 'by', 'at']]);
  });

  it('leaves out what is there word for word, and records what says anything else', () => {
    const there = evidenceEntries({ evidence: [] }, [first, first], record);
    expect(there).toHaveLength(1);
    expect(evidenceEntries({ evidence: there }, [first], record)).toEqual([]);
    expect(evidenceEntries({ evidence: there }, [{ ...first, sha256: '1'.repeat(64) }], record)).toHaveLength(1);
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aPlan, aReading, aTarget, aTask, PLAN, PRESCHOOL } from '../../core/build.js';
import { LINE, rawIn } from '../../hostile.js';
import { type Element, elementsOf, ON, pageOf } from './made.js';

const LANGUAGES = ['zh-CN', 'en'] as const;
const named = (elements: readonly Element[], name: string) => elements.filter((one) => one.name === name);
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const TASKS = [
  aTask({
    id: 28,
    title: '新增公办幼儿园',
    lead: 'preschool-office',
    leader: '何敏',
    targets: [
      aTarget({
        at_least: 25,
        unit: '所',
        allocation: { boluo: 25 },
        readings: [aReading('2020-06-30', 3, { org: 'boluo' })],
      }),
    ],
    reports: [{ period: '2020-06', problems: '用地未落实', by: '张三', at: '2020-07-01T09:00:00+08:00' }],
    evidence: [
      {
        type: 'link',
        title: '通知',
        url: 'https://edu.example.cn/a?b=1&c=2',
        by: '张三',
        at: '2020-07-01T09:00:00+08:00',
      },
      { type: 'file', title: '方案', path: 'evidence/方案.docx', by: '张三', at: '2020-07-01T09:00:01+08:00' },
    ],
  }),
  aTask({ id: 3, status: 'suspended' }),
];

describe('the page of a plan', () => {
  it.each(LANGUAGES)('allows its own style and scripts by their hashes, and nothing else (%s)', (language) => {
    const elements = elementsOf(pageOf(TASKS, PLAN, language));
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    const styles = named(elements, 'style').map(({ text }) => sha256(text));
    const scripts = named(elements, 'script').map(({ text }) => sha256(text));
    expect(policy?.attributes['content']).toBe(
      `default-src 'none'; style-src ${styles.join(' ')}; script-src ${scripts.join(' ')}; base-uri 'none'; form-action 'none'`,
    );
    expect([styles.length, scripts.length]).toEqual([1, 2]);
    const attributes = elements.flatMap((one) => Object.keys(one.attributes));
    expect(attributes.filter((name) => /^on|^style$|^src/.test(name))).toEqual([]);
    const calling = elements.filter(({ name }) => /^(link|img|iframe|object|embed|form|base|audio|video)$/.test(name));
    expect(calling.map(({ name }) => name)).toEqual([]);
  });

  it.each(LANGUAGES)('is readable by its structure alone (%s)', (language) => {
    const elements = elementsOf(pageOf(TASKS, PLAN, language));
    expect(elements.find(({ name }) => name === 'html')?.attributes['lang']).toBe(language);
    for (const name of ['header', 'nav', 'main', 'footer', 'h1']) expect(named(elements, name), name).toHaveLength(1);
    const levels = elements.flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name[1])] : []));
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0), `heading ${index}`).toBeLessThan(2);
    for (const head of named(elements, 'th')) expect(head.attributes['scope'], head.text).toMatch(/^(col|row)$/);
    for (const one of named(elements, 'table')) {
      expect(
        elements.some(({ name, parent }) => name === 'caption' && parent === one),
        one.text,
      ).toBe(true);
    }
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const plain = named(elements, 'a').flatMap(({ attributes }) => attributes['href'] ?? []);
    const inner = plain.filter((href) => href.startsWith('#') && !href.includes('=')).map((href) => href.slice(1));
    expect(inner.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('tells the plan, the day, the commit and the version', () => {
    const head = named(elementsOf(pageOf(TASKS)), 'header')[0]?.text;
    expect(head).toContain('示例');
    expect(head).toContain(`截至 ${ON}`);
    expect(head).toContain('数据版本 0123456789，plan 1.2.3 生成');
  });

  it('has no Chinese words in an English page but those of the plan', () => {
    const plan = aPlan({
      title: 'Plan',
      sections: [{ number: 1, id: 'preschool', title: 'Preschool' }],
      orgs: [{ id: 'boluo', name: 'Boluo', kind: 'county' }],
    });
    const targets = [
      aTarget({
        name: 'Places',
        at_least: 9,
        unit: 'places',
        allocation: { boluo: 9 },
        readings: [
          aReading('2020-06-30', 3, { org: 'boluo', by: 'Li' }),
          aReading('2020-10-31', 4, { org: 'boluo', by: 'Li' }),
        ],
      }),
    ];
    const html = pageOf([aTask({ title: 'Task', lead: 'boluo', leader: 'He', targets })], plan, 'en');
    expect(html).toContain('Revision 0123456789, made by plan 1.2.3');
    expect(
      /.{0,40}[\u3000-\u9fff\uff00-\uffef].{0,20}/u.exec(html.replaceAll(PRESCHOOL.title, ''))?.[0],
    ).toBeUndefined();
  });

  it('links evidence on the web, by its host, and names the files', () => {
    const elements = elementsOf(pageOf(TASKS));
    const [link, ...others] = named(elements, 'a').filter(({ attributes }) => !attributes['href']?.startsWith('#'));
    expect(others).toEqual([]);
    expect(link?.attributes).toMatchObject({ href: 'https://edu.example.cn/a?b=1&c=2', rel: 'noopener noreferrer' });
    expect(link?.parent?.text).toContain('edu.example.cn');
    expect(elements.some(({ name, text }) => name === 'li' && /文件 方案.*evidence\/方案\.docx/.test(text))).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<b>',
    'file:///etc/passwd',
    'ftp://a.cn/b',
    ' https:evil',
    'x',
  ])('links no other address: %s', (url) => {
    const evidence = [{ type: 'link' as const, title: '甲', url, by: '乙', at: '2020-07-01T09:00:00+08:00' }];
    const links = named(elementsOf(pageOf([aTask({ evidence })])), 'a');
    expect(links.filter(({ attributes }) => attributes['href'] === url)).toEqual([]);
  });

  it('says that a plan is empty', () => {
    expect(named(elementsOf(pageOf([])), 'main')[0]?.text).toContain('计划里还没有任务');
    const english = elementsOf(pageOf([], PLAN, 'en'));
    expect(named(english, 'section').map(({ attributes }) => attributes['id'])).toEqual(['summary', 'legend']);
  });

  it('says so where all tasks are cancelled, or no county takes part', () => {
    const main = named(elementsOf(pageOf([aTask({ status: 'cancelled' })])), 'main')[0]?.text;
    expect(main).toContain('1 项任务已全部终止');
    expect(main).toContain('没有县区分到任务份额');
  });

  it('keeps the details of each of very many tasks for a script, and shows them without one', () => {
    const many = Array.from({ length: 400 }, (_, index) => aTask({ id: index + 1, text: `原文${index + 1}` }));
    const html = pageOf(many);
    expect(html.match(/<noscript>/g)).toHaveLength(400);
    const details = named(elementsOf(html), 'details').filter(({ text }) => /原文\d/.test(text));
    expect(details).toHaveLength(400);
    expect(pageOf(many.slice(1))).not.toContain('<noscript>');
    expect(html).toContain('另有 300 项滞后任务，见“全部任务”。');
    expect(html).toContain('另有 200 项，见“全部任务”');
  });
});

describe('a page of a hostile plan', () => {
  const HOSTILE = `${LINE}</script><script>alert(1)</script><!--]]>"'<img src=x onerror=alert(1)></noscript></style>{n}&#0;=HYPERLINK("x")`;
  const at = '2020-07-01T09:00:00+08:00';
  const text = HOSTILE;
  const task = aTask({
    title: text,
    text,
    unclear: text,
    scope: text,
    due_note: text,
    lead: 'boluo',
    leader: [text, `${text}2`],
    targets: [
      aTarget({
        name: text,
        unit: text,
        at_least: 9,
        definition: text,
        unclear: text,
        due_note: text,
        shown: text,
        allocation: { boluo: 3, huidong: 6 },
        baseline: { value: 1, source: text },
        readings: [
          aReading('2020-06-30', 3, { org: 'boluo', by: text, note: text }),
          aReading('2020-07-31', 4, { org: 'boluo' }),
        ],
      }),
    ],
    reports: [{ period: '2020-06', progress: text, problems: `${text}\n${text}`, next: text, by: text, at }],
    evidence: [
      { type: 'file', title: text, path: text, by: text, at },
      { type: 'link', title: text, url: `https://a.cn/"onclick="x`, by: text, at },
    ],
    extensions: [{ from: '2020-12-31', to: '2021-01-31', note: text, approver: text, by: text, at }],
    history: [{ at, by: text, from: 'not_started', to: 'in_progress', note: text }],
    status: 'in_progress',
  });
  const plan = aPlan({
    title: text,
    organization: text,
    sections: [{ number: 1, id: 'preschool', title: text }],
    orgs: [
      { id: 'boluo', name: text, kind: 'county' },
      { id: 'huidong', name: `${text}2`, kind: 'county' },
    ],
    documents: [{ id: 'work-plan-2020', title: text }],
  });

  it.each(LANGUAGES)('runs nothing of it, and shows all of it (%s)', (language) => {
    const html = pageOf([task, { ...task, id: 2 }], plan, language);
    const elements = elementsOf(html);
    const own = elementsOf(pageOf(TASKS, PLAN, language));
    const scripts = (all: readonly Element[]) => named(all, 'script').map(({ text }) => text);
    expect(scripts(elements)).toEqual(scripts(own));
    expect(elements.filter(({ name }) => name === 'img' || name === 'noscript')).toEqual([]);
    expect(elements.flatMap(({ attributes }) => Object.keys(attributes).filter((name) => /^on/.test(name)))).toEqual(
      [],
    );
    expect(rawIn(html, { wrapped: true })).toEqual([]);
    expect(named(elements, 'h1')[0]?.text).toContain('<script>alert(1)</script>');
  });
});

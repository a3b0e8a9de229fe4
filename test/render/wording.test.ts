import { describe, expect, it } from 'vitest';
import { wordingView } from '../../src/core/view/wording-view.js';
import { readWording } from '../../src/core/wording/read-wording.js';
import { catalogs } from '../../src/messages/index.js';
import type { Screen } from '../../src/render/terminal/screen.js';
import { wordingLines } from '../../src/render/wording.js';
import { PLAN } from '../core/build.js';
import { en, linesOf, zh } from './draw.js';

function drawn(text: string, screen: Screen): string[] {
  const view = wordingView(text, readWording(text, { start: '2020-01-01', end: '2020-12-31' }));
  return linesOf(wordingLines(view, PLAN, screen).join('\n'));
}

const TEXT =
  '新增公办学位5万个左右（其中初中学位2万个以上），力争11月底前；市体育馆改造项目6月底前动工，12月底前竣工；按照《条例》要求，每个县区培训教师200名，比例从50%提高到60%';

describe('wordingLines', () => {
  it('shows a block for each target, its doubts, and what is left over', () => {
    expect(drawn(TEXT, zh(80))).toMatchInlineSnapshot(`
      [
        "读出 5 个目标：",
        "  1. 新增公办学位；5万个左右（50,000 个左右）；力争",
        "     完成时限  2020-11-30",
        "  2. 初中学位；2万个以上（不少于 20,000 个）；力争",
        "     其中项，属于第 1 个目标“新增公办学位”",
        "     完成时限  2020-11-30",
        "  3. 市体育馆改造项目；建成",
        "     完成时限  2020-12-31",
        "     节点“动工”  2020-06-30",
        "     节点“竣工”  2020-12-31",
        "  4. 培训教师；达到 200 名；各县区逐个达标",
        "  5. 培训教师比例；不低于 60%",
        "     基期 50%",
        "  未列为目标：《条例》（引用的文件）",
      ]
    `);
    expect(drawn(TEXT, en(80))).toMatchInlineSnapshot(`
      [
        "5 targets were understood:",
        "  1. 新增公办学位; 5万个左右 (about 50,000 个); strive",
        "     Due  2020-11-30",
        "  2. 初中学位; 2万个以上 (at least 20,000 个); strive",
        "     a part of target 1, 新增公办学位",
        "     Due  2020-11-30",
        "  3. 市体育馆改造项目; build",
        "     Due  2020-12-31",
        "     Milestone 动工  2020-06-30",
        "     Milestone 竣工  2020-12-31",
        "  4. 培训教师; reach 200 名; each county",
        "  5. 培训教师比例; at least 60%",
        "     Baseline 50%",
        "  no target: 《条例》 (a document that is referred to)",
      ]
    `);
  });

  it('marks what is doubtful', () => {
    expect(drawn('旅游收入突破80亿元', zh(80, true))).toMatchInlineSnapshot(`
      [
        "读出一个目标：",
        "  1. 旅游收入；突破80亿元（不少于 8,000,000,000 元）",
        "<yellow>     请核对：原文是“超过”“突破”或“低于”，不含本数，这里按含本数记</>",
      ]
    `);
  });

  it('says that nothing was understood, and why a number is no target', () => {
    expect(drawn('开通12355热线，9月底前完成', zh())).toMatchInlineSnapshot(`
      [
        "没有读出目标",
        "  时限“9月底前”（2020-09-30）没有对应的目标",
        "  未列为目标：12355（电话号码）",
      ]
    `);
    expect(drawn('开通12355热线，9月底前完成', en())).toMatchInlineSnapshot(`
      [
        "No target was understood",
        "  the date 9月底前 (2020-09-30) belongs to no target",
        "  no target: 12355 (a telephone number)",
      ]
    `);
  });

  it('has words for each doubt and reason in both languages', () => {
    const [chinese, english] = [catalogs['zh-CN'].screens.wording, catalogs.en.screens.wording];
    expect(Object.keys(english.doubts)).toEqual(Object.keys(chinese.doubts));
    expect(Object.keys(english.reasons)).toEqual(Object.keys(chinese.reasons));
  });
});

import { type Draft, draftOf } from '../draft.js';
import { withoutFirmness } from '../firmness.js';
import { cut, trimmed } from '../naming/names.js';
import type { Page } from '../page.js';
import type { Time } from '../time/readers.js';
import { builtKind } from './classes.js';

/** The stages of a project, with the ids of their milestones. */
const STAGES: Readonly<Record<string, string>> = {
  开工建设: 'start',
  开工: 'start',
  动工: 'start',
  主体封顶: 'topping-out',
  封顶: 'topping-out',
  主体完工: 'topping-out',
  主体结构封顶: 'topping-out',
  主体工程完工: 'topping-out',
  全线贯通: 'completion',
  建成通车: 'in-use',
  建成投用: 'in-use',
  正式运营: 'in-use',
  试运营: 'in-use',
  开馆: 'in-use',
  开园: 'in-use',
  开诊: 'in-use',
  建成投产: 'in-use',
  投产: 'in-use',
  竣工验收: 'completion',
  竣工: 'completion',
  完工: 'completion',
  投入使用: 'in-use',
  投入运营: 'in-use',
  投用: 'in-use',
  启用: 'in-use',
  通车: 'in-use',
  开通初期运营: 'in-use',
  开通运营: 'in-use',
  开通: 'in-use',
  交付使用: 'handover',
  交付: 'handover',
};
const STAGE = new RegExp(`^(?:完成|实现|正式|全面|建成并?|并|可)*(${Object.keys(STAGES).join('|')})[、和并]?$`);
/** What is opened to traffic; 开通 of a hotline or a platform is no stage of a project. */
const WAY = /(路|(?<!热)线|桥|隧道|通道|高速|段|大道|[一二三四\d]期)$/;
const LONGEST = 120;

/** The stages with their dates that a clause tells of: a target of its own, or more milestones of the target before. */
export function stagesIn(
  page: Page,
  index: number,
  times: readonly Time[],
  previous: string,
  last: Draft | null,
): Draft | null {
  const clause = page.clauses[index];
  const dated = times.filter(({ due }) => due !== null);
  const [first] = dated;
  if (!clause || !first || clause.to - clause.from > LONGEST) return null;
  const milestones = dated.map(({ due, from, to }, position) => {
    const words = withoutFirmness(page.words(to, dated[position + 1]?.from ?? clause.to));
    const stage = STAGE.exec(words)?.[1] ?? '';
    return { id: STAGES[stage] ?? '', name: stage, due: due ?? '', at: from };
  });
  if (milestones.some(({ id }) => id === '')) return null;
  const object = trimmed(withoutFirmness(page.words(clause.from, first.from))).replace(/^[并且其]+$/, '');
  if (object === '' && last !== null) {
    // Of what is counted, a stage only says until when.
    if (last.milestones.length > 0) last.milestones.push(...milestones.filter((one) => isNew(one.id, last)));
    return null;
  }
  const name = object === '' ? trimmed(previous) : object;
  if (milestones[0]?.name === '开通' && !WAY.test(name)) return null;
  const kind = builtKind(name) ?? 'facility';
  return name === '' ? null : { ...draftOf(cut(name), { deliver: kind }, clause, index), milestones };
}

function isNew(id: string, { milestones }: Draft): boolean {
  return milestones.every((one) => one.id !== id);
}

/** Whether a project is done with a stage. */
export function isLastStage(id: string): boolean {
  return id !== 'start' && id !== 'topping-out';
}

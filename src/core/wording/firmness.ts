import type { Commitment } from '../task.js';

const FIRM = /确保|务必/;
const STRIVE = /力争|努力(?![下的，。；]|$|程度|奋斗)|争取|预期|(?<![有大全强得能压动潜合努电人])力保(?![障护持险])/;
/** 争取 of what others give: no promise of one's own. */
const GIVEN = /争取[^，。；]*(支持|资金|政策|试点|指标|项目支持|补助)|争取更/;
const NOT_HARD = /共同努力|不懈努力|继续努力|努力方向|预期寿命|人均预期/;

/** How hard a clause promises, or null if it does not say. */
export function commitmentIn(words: string): Commitment | null {
  if (FIRM.test(words)) return 'firm';
  if (NOT_HARD.test(words) || GIVEN.test(words)) return null;
  return STRIVE.test(words) ? 'strive' : null;
}

/** The words of a clause without those that say how hard it promises. */
export function withoutFirmness(words: string): string {
  return words.replace(
    /努力实现|确保实现|力争实现|确保|务必|力争|努力|争取(?![^，。；]*(?:支持|资金|政策|试点))|(?<![有大全强得])力保(?![障护])|预期(?!寿命)/g,
    '',
  );
}

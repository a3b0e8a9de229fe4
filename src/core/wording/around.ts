import type { Clause } from './clauses.js';
import type { Draft } from './draft.js';
import { withoutFirmness } from './firmness.js';
import { trimmed } from './naming/names.js';

/** Words that say of what was named before that it is done, and name nothing themselves. */
const GENERIC =
  /^全部[一-鿿]{2,4}$|^完成(?:年度|全年|各项|既定)?(?:目标)?任务$|^(?:全部|全面|按时|按期|如期|以下项目|下列项目|以下|下列|各项|工作|均为|为|期限|时间|基本|顺利|并|都|均|要|须|予以|任务|各项任务|上述任务|以上任务|年度任务|目标任务|工作任务|目标|完成时限|时限|要求)*(?:完成|建成|办结|到位|落实到位|达标|实现|达到|见效|完成任务|完成建设|投用|投入使用|完工|竣工|上线|出台|印发|上线运行|正式上线|试运行|投入运行|投入试运行|建成投用|建成使用|启用|投产|全面启用|交付使用|交付|落地|销号|前|以前)*$/;

/** Whether a clause says nothing but when or how hard, of what stands before or behind it. */
export function isGeneric(words: string): boolean {
  const bare = withoutFirmness(words).replace(/[、，：；“”（）]/g, '');
  return bare.length <= 24 && (trimmed(bare) === '' || GENERIC.test(trimmed(bare)) || GENERIC.test(bare));
}

/** The targets of a sentence around a clause. */
interface Around {
  /** Those before it, back to the clause that has such a word of its own. */
  back: Draft[];
  /** Those behind it. */
  ahead: Draft[];
}

/** The drafts by the index of their clause. */
export type ByClause = readonly (readonly Draft[])[];

/** How many clauses away a word may tell of a target. */
const FAR = 40;

/** The targets around a clause, as far as nothing of the same sort stands between. @param stops whether it does there */
export function around(
  clauses: readonly Clause[],
  index: number,
  byClause: ByClause,
  stops: (clause: number) => boolean,
): Around {
  const sentence = clauses[index]?.sentence;
  const [back, ahead]: [Draft[], Draft[]] = [[], []];
  const isIn = (at: number) => Math.abs(at - index) <= FAR && clauses[at]?.sentence === sentence && !stops(at);
  for (let at = index - 1; isIn(at); at--) back.unshift(...(byClause[at] ?? []));
  for (let at = index + 1; isIn(at); at++) ahead.push(...(byClause[at] ?? []));
  return { back, ahead };
}

/** The targets of the sentence before, if a clause is the first of its own: what names nothing itself tells of them. */
export function ofSentenceBefore(clauses: readonly Clause[], index: number, byClause: ByClause): readonly Draft[] {
  const sentence = clauses[index]?.sentence ?? 0;
  if (clauses[index - 1]?.sentence === sentence) return [];
  const before = clauses[index - 1]?.sentence;
  const found: Draft[] = [];
  for (let at = index - 1; at >= 0 && index - at <= FAR && clauses[at]?.sentence === before; at--) {
    found.unshift(...(byClause[at] ?? []));
  }
  return found;
}

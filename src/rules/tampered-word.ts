import type { DiagnosticOf } from '../core/diagnostic.js';
import { textsOf } from '../core/file/leaves.js';
import { PLAN_FILE } from '../core/file/path.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'tampered-word': {
      default: { word: string };
    };
  }
}

/**
 * Names of gambling sites. The published copy of the 2020 document was tampered with: wherever 关于 belongs, the name
 * of one of them stands, as 开云(中国). Pages of public bodies are attacked in the same way with the others.
 * Honest words that hold the same two characters are let through: 召开云端会议, 拨开云雾, 开云课堂.
 */
const PATTERNS: readonly RegExp[] = [
  /开云\s*[（(【[]?\s*(?:中国|体育|官网|集团)[）)】\]]?/,
  /(?<![召打公展拨离避分放散张切敞推揭])开云(?!端|雾|南|计算|课堂|班会)/,
  /kai\s?yun/i,
  /(?:乐鱼|亚博|华体会|爱游戏|九游会)\s*[（(]?(?:中国|体育|官网|app)/i,
];

/** No text of a task or of plan.yaml holds a word that was put there by tampering. */
export const tamperedWord: RuleOf<'tampered-word'> = {
  id: 'tampered-word',
  level: 'error',
  *check({ planFile, tasks }) {
    yield* tampered(PLAN_FILE, planFile);
    for (const { file, task } of tasks) yield* tampered(file, task);
  },
};

function* tampered(file: string, record: unknown): Generator<DiagnosticOf<'tampered-word'>> {
  for (const { path, value } of textsOf(record)) {
    const word = PATTERNS.map((pattern) => pattern.exec(value)?.[0]).find((found) => found !== undefined);
    if (word !== undefined) yield { place: { file, path }, args: { word } };
  }
}

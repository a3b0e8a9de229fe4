import type { ReadBound } from '../bounds.js';
import type { Clause } from '../clauses.js';
import { builtKind } from '../delivery/classes.js';
import { type Draft, draftOf } from '../draft.js';
import { withoutFirmness } from '../firmness.js';
import { cut, trimmed } from '../naming/names.js';
import type { Page } from '../page.js';
import type { WordingDoubt } from '../understood.js';
import { BEFORE, WHOLES, type Whole } from './patterns.js';

/** Longer clauses are no such promise. */
const LONGEST = 120;

/** The targets that a clause promises in words alone. @param previous the words of the clause before in its sentence */
export function wholesIn(page: Page, index: number, previous: string): Draft[] {
  const clause = page.clauses[index];
  if (!clause || clause.to - clause.from > LONGEST) return [];
  const said = withoutFirmness(page.words(clause.from, clause.to));
  return promisesOf(said).flatMap((words) => promisedBy(words, page, index, clause, previous));
}

/** Words that end a promise of all or none. */
const ENDING = /(?:全覆盖|全面覆盖|达标|应(.)尽\1|清零|只增不减|倍增|翻番|翻一番|按时办结|按时完成|全面消除)$/;

/** 对按时完成任务的县: who is meant, not what is promised. */
const CONDITION = /^(?:[一二三四五六七八九十]+、)?对(?:按时|按期|完成|全面|未)[^，]*的/;

/** Several promises that a clause joins, where each of them ends in such words. */
function promisesOf(words: string): string[] {
  const parts = words.split('、');
  return parts.length > 1 && parts.every((part) => ENDING.test(part)) ? parts : [words];
}

function promisedBy(words: string, page: Page, index: number, clause: Clause, previous: string): Draft[] {
  if (CONDITION.test(words)) return [];
  for (const whole of WHOLES) {
    const match = whole.pattern.exec(words);
    if (!match) continue;
    return whole.names(match).map((name) => {
      const full = cut(isOpen(name) ? trimmed(words) : named(name, previous));
      const draft = draftOf(
        full || page.text.slice(clause.from, clause.to).trim(),
        boundOf(whole, match, words, name),
        clause,
        index,
      );
      return { ...draft, doubts: [...(whole.doubts ?? []), ...doubtsOf(words, name, draft.name)] };
    });
  }
  return [];
}

function doubtsOf(words: string, name: string, full: string): WordingDoubt[] {
  const doubts: WordingDoubt[] = [];
  if (/基本(实现|全|消除|清零|达标|完成)/.test(words)) doubts.push('nearly');
  if (isOpen(name) || /^“[两三四五]个/.test(name)) doubts.push('definition_missing');
  if (name === '' || full.length < 2 || /^(覆盖率|达标率)$/.test(full)) doubts.push('name_unclear');
  return doubts;
}

/** 建设一批停车场: what is delivered is a building. */
function boundOf({ bound, isBuilt }: Whole, match: RegExpExecArray, words: string, name: string): ReadBound {
  const kind = isBuilt === true ? builtKind(name) : null;
  return kind === null ? exactBound(bound, match, words) : { deliver: kind };
}

/** Whether the words begin a quotation that they do not end. */
function isOpen(words: string): boolean {
  return /“[^”]*$/.test(words);
}

/** A name that says only 覆盖率, or nothing, tells of the clause before. */
function named(name: string, previous: string): string {
  const said = trimmed(withoutFirmness(previous).replace(/\d.*$/, ''));
  if (name.startsWith(BEFORE)) return said + name.slice(BEFORE.length);
  return /^(|覆盖率|达标率|应.尽.|全员..率)$/.test(name) ? said + name : name;
}

const TIMES: Readonly<Record<string, number>> = { 一: 2, 两: 4, 二: 4, 三: 8 };

function exactBound(bound: ReadBound, match: RegExpExecArray, words: string): ReadBound {
  if (bound.definition === '') return { ...bound, definition: words };
  const times = /翻(一|两|二|三)?番/.exec(match[0]);
  return bound.multiply_by !== undefined && times ? { multiply_by: TIMES[times[1] ?? '一'] ?? 2 } : bound;
}

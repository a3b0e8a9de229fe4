import { simplified } from '../line/traditional.js';
import { fold } from '../number/line-number.js';
import type { PartRole } from '../outline.js';

const LONGEST = 20;
const LONGEST_REVIEW = 30;

const PREAMBLE =
  /^(\d{4}年)?(的?工作)?(总体|指导|基本|工作)?(要求|思想|原则|思路|考虑|目标)$|总体(要求|思路|目标|考虑|安排)|指导思想|基本原则|工作(思路|目标|原则)|^(主要|预期|发展|目标)(目标|任务目标)?$|重要意义|提高认识|^(前言|引言|背景|编制依据)$/;
const CLOSING =
  /组织实施|(保障|组织)措施|(组织|工作|实施)保障|(工作|有关|相关|几点|实施|纪律)要求|组织领导|落实要求|^附则$|责任落实|组织保证|保障机制/;
const REVIEW =
  /回顾|(\d{4}|上|去)年.{0,6}(工作)?(总结|情况|成效|成绩|完成)|(主要|取得)(的)?(工作)?(成效|成绩)|(存在|面临)(的)?.{0,6}(问题|困难|不足)|过去(的)?[一五]年|工作总结/;
const GLOSSARY = /名词(解释|注释|说明)|术语|词汇表|指标(解释|说明)|有关说明|注释/;

/** What a heading says of its part, or null if it says nothing: 总体要求 opens, 保障措施 closes, 工作回顾 looks back. */
export function roleByHeading(heading: string): Extract<PartRole, 'preamble' | 'closing' | 'review'> | null {
  const plain = simplified(fold(heading)).replace(/[。:\s]+$|^\s+/g, '');
  if (plain.length <= LONGEST_REVIEW && REVIEW.test(plain)) return 'review';
  if (plain.length > LONGEST) return null;
  if (PREAMBLE.test(plain)) return 'preamble';
  return CLOSING.test(plain) ? 'closing' : null;
}

/** Whether a title is that of a glossary, which holds no tasks however it is numbered. */
export function isGlossary(title: string): boolean {
  return GLOSSARY.test(simplified(title));
}

const TASKS = /实事|任务|要点|清单|项目|分工|计划|目标|台账|措施|方案|工作/;

/** Whether the title of an annex promises tasks. */
export function promisesTasks(title: string): boolean {
  return TASKS.test(simplified(title));
}

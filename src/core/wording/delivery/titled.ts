import { type Draft, draftOf } from '../draft.js';
import { cut, trimmed } from '../naming/names.js';
import type { Page } from '../page.js';
import type { Stretch } from '../spans.js';
import { DOCUMENT, DOCUMENTS } from './classes.js';

/** A document that is followed, not made. */
const CITING =
  /(按照|根据|依据|依照|落实|贯彻|执行|对照|学习|宣传|参照|围绕|结合|遵照|实施|依|按|以|宣贯|针对|用好|推进)[^，。；《]{0,12}$/;
const MADE_BEFORE = new RegExp(`(${DOCUMENT})[^，。；《》]{0,20}$`);
const MADE_AFTER = new RegExp(`^(?:的)?(?:${DOCUMENT}|制定|出台|印发|修订)`);
/** What is made along with it: 连同参考一并印发. */
const ALONG = /^(?:连同|和|与|及|以及|、)([^，。；《》]{3,40}?)(?:一并|同步|一起|也|都|均|已)*/;
const ALONG_MADE = new RegExp(`${ALONG.source}(?:${DOCUMENT})$`);
const ALONG_NAMED = new RegExp(`${ALONG.source}$`);
const IS_DOCUMENT = new RegExp(`(?:${DOCUMENTS})$`);

/** The documents that a clause promises by their titles, and those that it names along with them. */
export function titledIn(page: Page, index: number, titles: readonly Stretch[]): Draft[] {
  const clause = page.clauses[index];
  const last = titles.at(-1);
  if (!clause || !last) return [];
  let verb = '';
  const drafts = titles.flatMap((title) => {
    const start = Math.max(clause.from, title.from - 60);
    const before = page.text.slice(start, title.from);
    const after = titlesBehind(page.text.slice(title.to, Math.min(clause.to, title.to + 120)));
    const made = MADE_BEFORE.exec(before.replace(/《[^》]*》[、和及与]?/g, ''));
    const isMade =
      made !== null ? !CITING.test(before.slice(made.index)) : MADE_AFTER.test(after) || ALONG_MADE.test(after);
    if (!isMade || (made !== null && /^(的)?(落实|实施|贯彻)情况/.test(after))) return [];
    verb = (made?.[1] ?? '').replace(/^(完成|尽快|及时|组织)/, '');
    const name = `${verb}${page.text.slice(title.from, title.to)}`;
    return [{ ...draftOf(name, { deliver: 'document' as const }, title, index), covers: [title] }];
  });
  const more = drafts.length === 0 ? '' : alongWith(page.words(last.to, Math.min(clause.to, last.to + 60)));
  if (more === '') return drafts;
  return [...drafts, draftOf(cut(`${verb}${more}`), { deliver: 'document' as const }, clause, index)];
}

/** The document that words behind a title name, or nothing. */
function alongWith(after: string): string {
  const name = trimmed((ALONG_MADE.exec(after) ?? ALONG_NAMED.exec(after))?.[1] ?? '');
  return IS_DOCUMENT.test(name) ? name : '';
}

/** What follows a title, behind the titles that are listed with it. */
function titlesBehind(words: string): string {
  return words
    .replace(/^(?:[、和及与]《[^》]*》)+/, '')
    .replace(/^(已|均|都|要|一并|抓紧|尽快|完成)+(?=制|修|出|印|编)/, '');
}

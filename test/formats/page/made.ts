import type { Plan } from '../../../src/core/plan.js';
import type { Task } from '../../../src/core/task.js';
import { planPageView } from '../../../src/core/view/plan-page/view.js';
import { EVERYTHING } from '../../../src/core/view/scope.js';
import { pageHtml } from '../../../src/formats/page/html.js';
import { catalogs, type Language } from '../../../src/messages/index.js';
import { planPageWords } from '../../../src/render/plan-page.js';
import { makeScreen } from '../../../src/render/terminal/screen.js';
import { parse } from '../../../src/vendor/parse5.js';
import { PLAN, standing } from '../../core/build.js';

export const ON = '2020-11-30';

/** The page of tasks. */
export function pageOf(tasks: readonly Task[], plan: Plan = PLAN, language: Language = 'zh-CN'): string {
  const standings = tasks.map((task) => standing(task, ON, plan));
  const view = planPageView(plan, standings, ON, EVERYTHING);
  const messages = catalogs[language];
  const words = planPageWords(view, makeScreen(messages, null, true, false));
  return pageHtml(view, words, { language, commit: '0123456789abcdef', version: '1.2.3', leftOut: 0 }, messages);
}

/** An element of a page. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  parent: Element | null;
  /** All text within it. */
  text: string;
}

/** A node of what was parsed. */
interface Parsed {
  tagName?: string;
  attrs?: readonly { name: string; value: string }[];
  value?: string;
  childNodes?: readonly Parsed[];
}

/** The elements of a page, in their order, as a browser without a script reads it. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = ({ tagName, attrs, value, childNodes }: Parsed, parent: Element | null): string => {
    if (value !== undefined) return value;
    const attributes = Object.fromEntries((attrs ?? []).map((one) => [one.name, one.value]));
    const own = tagName === undefined ? null : { name: tagName, attributes, parent, text: '' };
    if (own) found.push(own);
    const text = (childNodes ?? []).map((child) => visit(child, own ?? parent)).join('');
    if (own) own.text = text;
    return text;
  };
  visit(parse(html, { scriptingEnabled: false }) as Parsed, null);
  return found;
}

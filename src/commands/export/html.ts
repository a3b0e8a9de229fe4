import { planPageView } from '../../core/view/plan-page/view.js';
import { pageHtml } from '../../formats/page/html.js';
import { planPageWords } from '../../render/plan-page.js';
import { makeScreen } from '../../render/terminal/screen.js';
import type { Exporter } from './format.js';

/** The page for the chief and the office: one file that needs no network. */
export const exportHtml: Exporter = async ({ context, opened, commit, chosen, scope }) => {
  const { messages, language, version } = context;
  const view = planPageView(opened.plan, chosen, opened.asOf, scope);
  const words = planPageWords(view, makeScreen(messages, null, true, false));
  const text = pageHtml(view, words, { language, commit, version, leftOut: opened.problems.length }, messages);
  return { name: `${messages.screens.exporting.page(opened.asOf)}.html`, bytes: Buffer.from(text) };
};

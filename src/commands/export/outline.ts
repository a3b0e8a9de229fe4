import { outlineText } from '../../formats/outline-text.js';
import { catalogs } from '../../messages/index.js';
import type { Exporter } from './format.js';

/** The numbered document back, from the tasks of the plan; in the language of the plan, whoever exports it. */
export const exportOutline: Exporter = async ({ context, opened, chosen }) => ({
  name: `${context.messages.screens.exporting.outline(opened.asOf)}.txt`,
  text: outlineText(opened.plan, chosen, catalogs[opened.plan.language]),
});

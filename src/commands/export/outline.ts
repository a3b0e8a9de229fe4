import { outlineText } from '../../formats/outline-text.js';
import { catalogs } from '../../messages/index.js';
import type { Exporter } from './format.js';

/** The numbered document back, from the tasks of the plan; in the language of the plan, whoever exports it. */
export const exportOutline: Exporter = async ({ opened, chosen }) => ({
  text: outlineText(opened.plan, chosen, catalogs[opened.plan.language]),
});

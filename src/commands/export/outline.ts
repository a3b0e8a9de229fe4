import { outlineText } from '../../formats/outline-text.js';
import type { Exporter } from './format.js';

/** The numbered document back, from the tasks of the plan. */
export const exportOutline: Exporter = async ({ context, opened }) => ({
  text: outlineText(opened.plan, opened.standings, context.messages),
});

import { defineCommand } from '../../cli/command.js';
import { answer, openPlan } from '../../workspace/open.js';
import { deliver } from '../../workspace/output/deliver.js';
import { pastOf } from '../../workspace/past.js';
import { askedBulletin } from './asked.js';
import { tellEarly } from './early.js';
import { formatOf } from './format.js';
import { madeOf } from './made.js';
import { bulletinOptions } from './options.js';
import { ownText } from './own-text.js';
import { isToFile, refuseUnused } from './unused-options.js';

/** `plan bulletin`: the standings (通报) as a document, or half a page of them for the meeting. */
export const bulletin = defineCommand({
  examples: [
    'plan bulletin --period 2020-11 --as-of 2020-11-30',
    'plan bulletin -f markdown --as-of 2020-11-30',
    'plan bulletin --short --as-of 2020-11-30',
  ],

  declare: (messages) => ({ options: bulletinOptions(messages) }),

  async run(context, _args, options) {
    const format = formatOf(context, options);
    refuseUnused(context, options, format);
    const own = await ownText(context, options.textFile);
    const opened = openPlan(context, await pastOf(context, options.at));
    const asked = await askedBulletin(context, opened, options);
    if (!options.short) tellEarly(context, opened.plan, asked.view.period);
    const isFile = isToFile(options, format);
    const made = () => madeOf(context, opened, { ...asked, own, template: options.template ?? null }, format, isFile);
    if (options.record) {
      const { record } = await import('./record.js');
      return record(context, opened, asked.view, options, isFile ? made : null);
    }
    const ready = await made();
    if ('text' in ready && !isFile) return answer(context, opened, ready.text);
    // What was asked for is the JSON itself, not a word about it.
    const told = { ...context, options: { ...context.options, json: false } };
    return deliver(told, opened, ready, {
      kind: 'bulletin',
      asOf: asked.view.period.asOf,
      format,
      output: options.output,
      force: options.force,
      next: null,
    });
  },
});

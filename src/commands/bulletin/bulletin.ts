import { defineCommand } from '../../cli/command.js';
import { answer, openPlan } from '../../workspace/open.js';
import { deliver } from '../../workspace/output/deliver.js';
import { pastOf } from '../../workspace/past.js';
import { askedBulletin } from './asked.js';
import { formatOf } from './format.js';
import { madeOf } from './made.js';
import { type BulletinOptions, bulletinOptions } from './options.js';
import { ownText } from './own-text.js';

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
    const own = await ownText(context, options.textFile);
    const opened = openPlan(context, await pastOf(context, options.at));
    const asked = await askedBulletin(context, opened, options);
    const made = () =>
      madeOf(context, opened, { ...asked, own, template: options.template ?? null }, format, isToFile(options));
    if (options.record) {
      const { record } = await import('./record.js');
      return record(context, opened, asked.view, options, format === 'docx' || isToFile(options) ? made : null);
    }
    const ready = await made();
    if ('text' in ready && !isToFile(options)) return answer(context, opened, ready.text);
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

/** Whether a file is named: `-` stands for stdout, where it goes without being asked. */
function isToFile({ output }: BulletinOptions): boolean {
  return output !== undefined && output !== '-';
}

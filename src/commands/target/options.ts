import { fixed, worded } from '../../cli/candidates.js';
import { flag, type OptionValues, textOption, valueOption } from '../../cli/option.js';
import type { Parser } from '../../cli/parser.js';
import { usageFailure } from '../../core/failure.js';
import { DELIVERIES, deliveryCalled } from '../../core/target/delivery.js';
import type { Target } from '../../core/task.js';
import { catalogs, type Messages } from '../../messages/index.js';
import { clean } from '../../render/terminal/text.js';

export type Deliver = NonNullable<Target['deliver']>;

/** The options that name a bound, one for each kind; and the unit of its number. */
export function boundOptions(messages: Messages) {
  const words = messages.help.target;
  return {
    atLeast: textOption('--at-least <n>', words.atLeast),
    atMost: textOption('--at-most <n>', words.atMost),
    equals: textOption('--equals <n>', words.equals),
    between: textOption('--between <n-n>', words.between),
    about: textOption('--about <n>', words.about),
    increaseBy: textOption('--increase-by <n>', words.increaseBy),
    multiplyBy: textOption('--multiply-by <n>', words.multiplyBy),
    notBelowBaseline: flag('--not-below-baseline', words.notBelowBaseline),
    deliver: valueOption('--deliver <kind>', words.deliver, delivery, worded(DELIVERIES, 'deliver')),
    unit: textOption('--unit <unit>', words.unit, fixed(['所', '个', '人', '%'])),
  };
}

export type BoundOptions = OptionValues<ReturnType<typeof boundOptions>>;

/** What is delivered, by its identifier or by a word for it: 印发, 上线, 建成, 举办, 成立, 办成. */
const delivery: Parser<Deliver> = (typed, { messages }) => {
  const text = typed.trim();
  const found =
    DELIVERIES.find((one) => one === text) ??
    DELIVERIES.find((one) => Object.values(catalogs).some(({ words }) => words.deliver[one] === text)) ??
    deliveryCalled(text);
  if (found !== null) return found;
  const known = DELIVERIES.map((one) => `${one} ${messages.words.deliver[one]}`).join(', ');
  throw usageFailure(messages.screens.target.deliver(clean(typed), known));
};

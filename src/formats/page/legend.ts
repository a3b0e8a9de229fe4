import type { Messages } from '../../messages/index.js';
import { element, escaped } from '../preview/html/escape.js';
import { lightHtml, section } from './parts.js';

/** What the lights mean and how the main numbers are worked out, in the words of `plan help formulas`. */
export function legendHtml(messages: Messages): string {
  const { parts, legend } = messages.screens.planPage;
  const { topics } = messages.formulas;
  const shown = [topics.task, topics.overall, topics.schedule, topics.rates, topics.overdue, topics.unit, topics.days];
  const lights = (['red', 'yellow', 'green', 'gray'] as const).map((light) => lightHtml(light, messages)).join(' ');
  return section('legend', parts.legend, [
    element('h3', escaped(legend.lights)),
    `<p>${lights}</p>`,
    ...topics.lights.rules.map((rule) => element('p', escaped(rule))),
    element('h3', escaped(legend.formulas)),
    ...shown.map(
      ({ title, rules }) =>
        `<details><summary>${escaped(title)}</summary>${rules.map((rule) => element('p', escaped(rule))).join('')}</details>`,
    ),
  ]);
}

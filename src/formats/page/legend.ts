import { LIGHTS_WORST_FIRST } from '../../core/view/plan-page/view.js';
import type { Messages } from '../../messages/index.js';
import { element, escaped } from '../html/escape.js';
import { fields, lightHtml, section } from './parts.js';
import type { PageWords } from './words.js';

/** What the lights mean, by which thresholds of the plan, and how the main numbers are worked out. */
export function legendHtml({ thresholds }: PageWords, messages: Messages): string {
  const { planPage, ledger } = messages.screens;
  const { parts, legend } = planPage;
  const { topics } = messages.formulas;
  const shown = [
    topics.expected,
    topics.task,
    topics.overall,
    topics.gap,
    topics.schedule,
    topics.lights,
    topics.rates,
    topics.overdue,
    topics.unit,
    topics.days,
  ];
  const lights = LIGHTS_WORST_FIRST.map(
    (light) => `<li>${lightHtml(light, messages)} ${escaped(ledger.legend[light])}</li>`,
  );
  return section('legend', parts.legend, [
    element('h3', escaped(legend.lights)),
    `<ul class="plain">${lights.join('')}</ul>`,
    element('h3', escaped(legend.thresholds)),
    fields(thresholds),
    element('h3', escaped(legend.formulas)),
    ...shown.map(
      ({ title, rules }) =>
        `<details><summary>${escaped(title)}</summary>${rules.map((rule) => element('p', escaped(rule))).join('')}</details>`,
    ),
  ]);
}

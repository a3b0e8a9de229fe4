import { heading, prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';

/** How every number is worked out, as `plan help formulas` shows it. */
export function renderFormulas(screen: Screen): string {
  const { title, intro, example, topics } = screen.messages.formulas;
  const drawn = Object.values(topics).map((topic, index) =>
    [
      heading(`${index + 1}. ${topic.title}`, screen),
      ...topic.rules.map((rule) => prose(rule, screen, '  ')),
      prose(example + topic.example, screen, '  '),
    ].join('\n'),
  );
  return [heading(title, screen), prose(intro, screen), ...drawn].join('\n\n');
}

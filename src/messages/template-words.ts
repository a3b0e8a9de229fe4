import type { TemplateRefusal } from '../core/paper/template-refusal.js';
import type { Messages } from './messages.js';

/** Why a template is not filled, and what to do. @param file its name, ready to be printed */
export function templateWords(
  { screens, comma }: Pick<Messages, 'screens' | 'comma'>,
  file: string,
  refusal: TemplateRefusal,
): string {
  const { template: words } = screens;
  const listed = (places: readonly string[]) => places.map((place) => `{{${place}}}`).join(comma);
  switch (refusal.why) {
    case 'damaged':
      return words.damaged(file, refusal.part);
    case 'no_place':
      return words.no_place(file, listed(refusal.found), listed(refusal.names));
    case 'unknown_place':
      return words.unknown_place(file, refusal.place, refusal.nearest, listed(refusal.names));
    case 'braces':
      return words.braces(file, refusal.text);
    case 'not_alone':
      return words.not_alone(file, refusal.place);
    default:
      return words[refusal.why](file);
  }
}

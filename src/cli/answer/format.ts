import type { Finding } from '../../core/finding.js';
import type { Context } from '../../env.js';
import { toJson } from '../../formats/json.js';
import { markedMarkdown } from '../../formats/marked-markdown.js';
import type { Messages } from '../../messages/index.js';
import { markedScreen, type Screen } from '../../render/terminal/screen.js';
import { choiceOption } from '../option.js';

/** What an answer can be printed as. */
const FORMATS = ['text', 'markdown', 'json'] as const;
export type AnswerFormat = (typeof FORMATS)[number];

/** `-f`, for commands that answer a question: for the terminal, for a document or a merge request, for a program. */
export function formatOption({ help }: Messages) {
  return formatOptionWith([], help.format);
}

/** The same with further formats, which the command draws itself. @param about its help */
export function formatOptionWith<const K extends string>(further: readonly K[], about: string) {
  return {
    format: choiceOption<AnswerFormat | K>('-f, --format <format>', about, [...FORMATS, ...further], FORMATS[0]),
  };
}

/** An answer in each of its forms. */
interface Forms {
  /** The `kind` of its JSON. */
  kind: string;
  asOf: string;
  /** Findings of the files that could not be read. */
  problems: readonly Finding[];
  /** The fields of its JSON. */
  json(): object;
  /** Its text; without colours and columns if the screen is marked. */
  draw(screen: Screen): string;
}

/** An answer in the form that was asked for; `--json` wins. */
export function inFormat({ messages, options, screen }: Context, format: AnswerFormat, answer: Forms): string {
  if (options.json || format === 'json') return toJson(answer.kind, answer.asOf, answer.problems, answer.json());
  return format === 'text'
    ? answer.draw(screen)
    : markedMarkdown(answer.draw(markedScreen(screen)), messages.semicolon);
}

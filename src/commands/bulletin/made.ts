import { type AnswerFormat, inFormat } from '../../cli/answer/format.js';
import { docxOf } from '../../cli/docx-file.js';
import type { Paper } from '../../core/paper/paper.js';
import { printable } from '../../core/text/printable.js';
import type { Context } from '../../env.js';
import { bulletinJson } from '../../formats/bulletin/json.js';
import { printCatalogs } from '../../messages/index.js';
import { renderBulletin } from '../../render/bulletin/bulletin.js';
import { makeScreen } from '../../render/terminal/screen.js';
import type { OpenPlan } from '../../workspace/open.js';
import type { Made } from '../../workspace/output/made.js';
import type { AskedBulletin } from './asked.js';
import { ENDINGS } from './format.js';
import type { BulletinFormat } from './options.js';

/** A bulletin with what the office adds to it. */
interface OwnBulletin extends AskedBulletin {
  /** The office's own text, by paragraphs, or null. */
  own: readonly string[] | null;
  /** The file of the office's own template, or null for the standard layout. */
  template: string | null;
}

/** Makes a bulletin in a format. @param isToFile whether it goes to a file: then its text has no colours and no width */
export async function madeOf(
  terminal: Context,
  opened: OpenPlan,
  bulletin: OwnBulletin,
  format: BulletinFormat,
  isToFile: boolean,
): Promise<Made> {
  const { messages, screen } = terminal;
  const context = isToFile ? { ...terminal, screen: makeScreen(messages, null, screen.unicode, false) } : terminal;
  const { view, whole } = bulletin;
  const { file, shortFile } = messages.screens.bulletin;
  const name = `${(whole === null ? shortFile : file)(view.period.name)}${ENDINGS[format][0]}`;
  if (format === 'json' || (whole === null && (format === 'text' || format === 'markdown'))) {
    const text = answerText(context, opened, bulletin, format);
    // On a terminal it passes a gate that knows our own colours.
    return { name, text: isToFile ? printable(text) : text };
  }
  const paper = await paperOf(context, bulletin);
  switch (format) {
    case 'docx':
      return { name, bytes: await docxOf(context, paper, bulletin.template) };
    case 'html':
      return {
        name,
        text: (await import('../../formats/paper/html/html.js')).paperHtml(paper, printCatalogs[context.language]),
      };
    case 'markdown':
      return {
        name,
        text: (await import('../../formats/paper/markdown/markdown.js')).paperMarkdown(paper),
      };
    case 'text':
      return {
        name,
        text: `${(await import('../../render/paper/text.js')).paperText(paper, context.screen)}\n`,
      };
  }
}

/** The short form, and every JSON, as other answers are given. */
function answerText(context: Context, opened: OpenPlan, bulletin: OwnBulletin, format: AnswerFormat): string {
  const { view, whole } = bulletin;
  return inFormat(context, format, {
    ...opened,
    kind: 'bulletin',
    asOf: view.period.asOf,
    json: () => bulletinJson(view, whole),
    draw: (screen) => renderBulletin(view, screen),
  });
}

/** The document, in the words of paper. */
async function paperOf(context: Context, { view, whole, own }: OwnBulletin): Promise<Paper> {
  const { language } = context;
  const screen = makeScreen(printCatalogs[language], null, true, false);
  if (whole === null) return (await import('../../render/bulletin/paper/short.js')).shortPaper(view, language, screen);
  return (await import('../../render/bulletin/paper/paper.js')).bulletinPaper(whole, own, language, screen);
}

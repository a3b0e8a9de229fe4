import type { Messages } from '../../messages/index.js';
import { padEnd, widthOf, wrap } from '../terminal/text.js';

type Help = Messages['help'];

/** A command, or a group of commands. */
interface Entry {
  name: keyof Help['commands'] | keyof Help['groups'];
  /** Its Chinese name, which can be typed as well. */
  chinese?: string;
  /** What it is for, if it is one of the daily commands. */
  part?: keyof Help['parts'];
}

const GAP = '  ';
/** Narrower than this, a summary is not wrapped beside the names. */
const NARROWEST = 16;

/** The daily commands, by what they are for: what `plan --help` shows on one screen of 24 lines. */
export function renderProgramHelp(entries: readonly Entry[], { help }: Messages, width: number): string {
  const rows = dailyRows(entries, help);
  const parts = rows.map(({ part }) => help.parts[part]);
  const [wide, names, chinese] = [parts, rows.map(({ name }) => name), rows.map((row) => row.chinese)].map((texts) =>
    Math.max(...texts.map(widthOf)),
  );
  const lines = rows.flatMap((row, index) => {
    const part = parts[index] === parts[index - 1] ? '' : (parts[index] ?? '');
    const cells = [padEnd(part, wide ?? 0), padEnd(row.name, names ?? 0), padEnd(row.chinese, chinese ?? 0)];
    const head = `${cells.join(GAP)}${GAP}`;
    const room = Math.max(width - widthOf(head), NARROWEST);
    return wrap(row.summary, room).map((line, at) => (at === 0 ? head : ' '.repeat(widthOf(head))) + line);
  });
  const texts = [help.program, help.howToType].flatMap((text) => wrap(text, width));
  return `${[...texts, '', ...lines, '', ...wrap(help.furtherHelp, width)].join('\n')}\n`;
}

/** In the order of the parts that they belong to. */
function dailyRows(entries: readonly Entry[], { parts, commands, groups }: Help) {
  const order = Object.keys(parts);
  const summaries = { ...commands, ...groups };
  return entries
    .flatMap(({ name, chinese = '', part }) => {
      const words = summaries[name];
      return part ? [{ name, chinese, part, summary: typeof words === 'string' ? words : words.summary }] : [];
    })
    .sort((one, other) => order.indexOf(one.part) - order.indexOf(other.part));
}

import { placeIn } from '../../cli/command.js';
import { date, evidence } from '../../cli/parser.js';
import { singleOrgId } from '../../cli/plan-names.js';
import { daySerial } from '../../core/date/serial.js';
import { civilDay } from '../../core/date.js';
import { type ExitCode, Failure, usageFailure } from '../../core/failure.js';
import { halfWidth } from '../../core/target/amount.js';
import type { Context } from '../../env.js';
import type { Column, RecordRow } from '../../formats/sheet/record-sheet.js';
import { unseenWords } from '../../messages/unseen-words.js';
import { prose } from '../../render/terminal/prose.js';
import { clean } from '../../render/terminal/text.js';
import { type Desk, openDesk } from '../../workspace/desk.js';
import { withDigests } from '../../workspace/evidence.js';
import { recordMany } from './many.js';
import type { RecordOptions } from './options.js';
import type { Problem, Wish } from './planned-task.js';
import { sheetFrom } from './sheet-file.js';

/** `plan record --from`: records what the rows of a sheet say, all or none. */
export async function recordFrom(context: Context, from: string, options: RecordOptions): Promise<ExitCode> {
  const { env, messages, errorScreen } = context;
  const words = messages.screens.sheet;
  for (const [name, value] of Object.entries({
    of: options.of,
    milestone: options.milestone,
    evidence: options.evidence,
  })) {
    if (value !== undefined) throw usageFailure(words.file.option(`--${name}`));
  }
  const { rows, unknown } = await sheetFrom(context, from);
  if (unknown.length > 0) {
    env.stderr.write(`${prose(words.file.unknown(unknown.map(clean).join(messages.comma)), errorScreen)}\n`);
  }
  const desk = await openDesk(context, options);
  const reader = new RowReader(context, desk, options);
  const wishes = rows.flatMap((row) => reader.wishOf(row) ?? []);
  reader.tellDays();
  return recordMany(context, desk, options, wishes, {
    problems: reader.problems,
    blank: reader.blank,
    rowName: words.row,
    confirmHow: words.confirmInSheet,
  });
}

/** Reads rows as wishes, and keeps what is wrong with them. */
class RowReader {
  readonly problems: Problem[] = [];
  /** How many rows have no value. */
  blank = 0;
  /** What dates were understood as that are not written in full, by how they are written. */
  private readonly days = new Map<string, string>();
  private readonly units = new Map<string, string>();

  constructor(
    private readonly context: Context,
    private readonly desk: Desk,
    private readonly options: RecordOptions,
  ) {}

  /** What a row asks for, or null if it asks for nothing, or nobody knows of which task or unit. */
  wishOf(row: RecordRow): Wish | null {
    const { sheet } = this.context.messages.screens;
    if (row.surplus) this.problem(row.number, this.where(row, 'value'), sheet.surplus(clean(row.surplus.text)));
    const amount = textOf(row, 'value');
    if (amount === '' && row.surplus === null) {
      this.blank += 1;
      return null;
    }
    const unseen = [...row.cells.values()].map(({ head, text, address }) =>
      unseenWords(this.context.messages, sheet.cell(row.number, clean(head), address), text),
    );
    for (const words of unseen) if (words !== null) this.problems.push({ row: 0, words });
    const id = this.read(row, 'task', (text) => this.taskOf(text));
    const org = this.read(row, 'org', (text) => ({ id: this.orgOf(text) }));
    const wish: Wish = {
      row: row.number,
      id: id ?? 0,
      target: optional(row, 'target') ?? null,
      amount,
      of: optional(row, 'of'),
      asOf: this.read(row, 'date', (text) => this.dayOf(row, text)) ?? '',
      org: org?.id,
      milestone: optional(row, 'milestone'),
      note: optional(row, 'note'),
      evidence: this.read(row, 'evidence', (text) => this.evidenceOf(text)) ?? undefined,
      confirmed: this.read(row, 'confirm', (text) => this.confirmOf(text)) === true,
    };
    // What else is wrong with the row is said too: it is not written anyway.
    return id === null || org === null ? null : wish;
  }

  /** Says what dates were understood as, each once. */
  tellDays(): void {
    const { env, options, errorScreen } = this.context;
    if (options.json) return;
    for (const words of this.days.values()) env.stderr.write(`${prose(words, errorScreen)}\n`);
  }

  private read<T>(row: RecordRow, column: Column, make: (text: string) => T): T | null {
    try {
      return make(textOf(row, column));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.problem(row.number, this.where(row, column), error.message);
      return null;
    }
  }

  private problem(row: number, where: string, words: string): void {
    // A message about a date says by itself where it stands.
    const { line } = this.context.messages.screens.sheet;
    this.problems.push({ row, words: words.startsWith(where) ? words : line(where, words) });
  }

  /** How a cell is called behind the name of its row. */
  private where(row: RecordRow, column: Column): string {
    const cell = row.cells.get(column);
    return cell === undefined ? '' : `${clean(cell.head)} ${cell.address}`;
  }

  private taskOf(text: string): number {
    const [, number] = /^0*([1-9]\d{0,4})(?:[\s、﹒．].*)?$/s.exec(halfWidth(text)) ?? [];
    if (number === undefined) throw usageFailure(this.context.messages.screens.sheet.task(clean(text)));
    return Number(number);
  }

  private dayOf(row: RecordRow, text: string): string {
    const { plan, now } = this.desk;
    const today = civilDay(now, plan.timezone);
    if (text === '') return this.options.on ?? today;
    if (/^\d{5}$/.test(text)) {
      const day = daySerial(Number(text));
      if (day < plan.period.start || day > plan.period.end) {
        throw usageFailure(this.context.messages.screens.sheet.serial(text, today));
      }
      this.days.set(text, this.context.messages.errors.dates.understood(this.where(row, 'date'), text, day));
      return day;
    }
    return date(text, {
      ...placeIn(this.context),
      name: this.where(row, 'date'),
      calendar: () => ({ today, period: plan.period }),
      understood: (words) => this.days.set(text, words),
    });
  }

  private orgOf(text: string): string | undefined {
    const name = text === '' ? this.options.org : text;
    if (name === undefined) return undefined;
    const id = this.units.get(name) ?? singleOrgId(this.context, this.desk.plan, name);
    this.units.set(name, id);
    return id;
  }

  private evidenceOf(text: string) {
    if (text === '') return undefined;
    const place = { name: '', command: '', messages: this.context.messages };
    return withDigests(this.context, this.desk.dir, [evidence(text, place)])[0];
  }

  private confirmOf(text: string): boolean {
    const word = text.toLowerCase();
    if (['是', '已确认', '确认', '已核实', '对', '√', '✓', 'yes', 'y', 'true', '1'].includes(word)) return true;
    if (['', '否', '不', 'no', 'n', 'false', '0'].includes(word)) return false;
    throw usageFailure(this.context.messages.screens.sheet.confirmWord(clean(text)));
  }
}

function textOf(row: RecordRow, column: Column): string {
  return row.cells.get(column)?.text ?? '';
}

function optional(row: RecordRow, column: Column): string | undefined {
  return textOf(row, column) || undefined;
}

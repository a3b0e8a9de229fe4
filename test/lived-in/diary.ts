/** A line of the diary: on which day who did what. */
export interface DiaryLine {
  /** Where it stands, for whoever looks for it: `2020-03.txt:4`. */
  place: string;
  /** The instant at which it was done, with the offset of Shanghai. */
  now: string;
  by: string;
  words: readonly string[];
}

/** The minute of a day on which the first line of that day is done, and how many minutes later each next one is. */
const FIRST_MINUTE = 8 * 60 + 40;
const MINUTES_BETWEEN = 9;

/**
 * The lines of a month of the diary. Each is `day person words…`, such as `03-02 黄丽芳 report 28 …`; the lines of a
 * day follow one another by some minutes. Lines that begin with # are comments.
 * @param month `2020-03`
 * @throws Error where a line is of another month, or of an earlier day than the line above
 */
export function diaryLines(month: string, text: string): DiaryLine[] {
  const lines: DiaryLine[] = [];
  let [last, count] = ['', 0];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [day = '', by = '', ...words] = line.split(' ');
    const date = `${month.slice(0, 4)}-${day}`;
    const place = `${month}.txt:${index + 1}`;
    if (!date.startsWith(month) || date < last) throw new Error(`${place}: the day ${day} is out of order`);
    count = date === last ? count + 1 : 0;
    last = date;
    lines.push({ place, now: `${date}T${clock(FIRST_MINUTE + count * MINUTES_BETWEEN)}:00+08:00`, by, words });
  }
  return lines;
}

/** A minute of the day as a clock shows it: `08:40`. */
function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The tables of a document in Markdown by their titles, as rows of cells without their heads. */
export function tablesIn(markdown: string): Record<string, string[][]> {
  const tables: Record<string, string[][]> = {};
  let [title, rows]: [string, string[][] | null] = ['', null];
  for (const line of markdown.split('\n')) {
    const named = /^\*\*(.*)\*\*$/.exec(line) ?? /^#+ (.*)$/.exec(line);
    if (named) title = String(named[1]);
    if (!line.startsWith('|')) {
      rows = null;
      continue;
    }
    const cells = line
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim());
    if (rows) rows.push(cells);
    else {
      rows = [];
      tables[title] = rows;
    }
  }
  // The row of dashes.
  return Object.fromEntries(Object.entries(tables).map(([name, [, ...others]]) => [name, others]));
}

/**
 * A chart in words and numbers, without a form: drawn as SVG, as a chart of a docx file, or in the characters of a
 * terminal. Values are shares, 0 to 1.
 */
export interface Chart {
  /** `lines` goes over time, from left to right; `bars` compares things, from top to bottom. */
  kind: 'lines' | 'bars';
  title: string;
  /** What a reader who cannot see it is told instead. */
  description: string;
  /** The names of the points or bars, in their order. */
  labels: readonly string[];
  /** Of how many tasks or the like each value is known: stands below the labels of lines, and behind the values of bars. */
  notes?: { name: string; texts: readonly string[] };
  /** At most three; they are told apart by more than their colours. */
  series: readonly ChartSeries[];
}

/** The values of one kind, one for each label. */
export interface ChartSeries {
  name: string;
  /** `expected` is what the others are measured by, and is drawn more lightly. */
  role: 'reached' | 'expected';
  /** null where nothing is known. */
  values: readonly (number | null)[];
}

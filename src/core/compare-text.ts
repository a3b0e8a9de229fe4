/** Compares texts by their code units, the same on every computer. For sorting: below 0, 0 or above 0. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A title as titles are compared: two tasks of one title are most likely one, whatever its width, case and spaces. */
export function plainTitle(title: string): string {
  return title.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

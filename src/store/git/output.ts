/** What git lists with a NUL behind each. */
export function namesOf(out: Buffer): string[] {
  return out.toString().split('\0').filter(Boolean);
}

/** What git says on one line. */
export function textOf(out: Buffer): string {
  return out.toString().trim();
}

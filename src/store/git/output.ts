/** The names in git's output, each of which ends with a NUL. */
export function namesOf(out: Buffer): string[] {
  return out.toString().split('\0').filter(Boolean);
}

/** The one line that git prints. */
export function textOf(out: Buffer): string {
  return out.toString().trim();
}

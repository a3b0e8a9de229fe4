/** The command line on the last line that tells one. */
export function suggestedIn(printed: string): string {
  return /^ *(?:.*：)?(plan (?:set|record|extend) .*)$/m.exec(printed.trimEnd().split('\n').at(-1) ?? '')?.[1] ?? '';
}

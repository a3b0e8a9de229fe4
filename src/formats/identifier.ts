/** An identifier of the program as JSON has it: `verify_any` for `verifyAny`. */
export function identifier(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

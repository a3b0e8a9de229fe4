/** The fields that are open at a place in a document: `{ PAGE }` has a code, and the result that is shown. */
export class Fields {
  private readonly open: { code: string; inResult: boolean }[] = [];

  /** Whether text here is shown: it is no code of a field, and no line of a table of contents. */
  get shown(): boolean {
    return this.open.every(({ inResult, code }) => inResult && !isContents(code));
  }

  /** A mark of a field: `begin`, `separate` or `end`. Returns whether a table of contents ends here. */
  mark(type: string): boolean {
    if (type === 'begin') this.open.push({ code: '', inResult: false });
    const field = this.open.at(-1);
    if (type === 'separate' && field) field.inResult = true;
    return type === 'end' && isContents(this.open.pop()?.code ?? '');
  }

  /** A piece of the code of the innermost field. */
  code(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.inResult) field.code += text;
  }
}

function isContents(code: string): boolean {
  return /^\s*TOC(?:\s|$)/i.test(code);
}

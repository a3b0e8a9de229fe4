/**
 * Fills a template that is written into a file: `{name}` with an argument. Unlike a sentence on a screen it is not spaced:
 * the title of a document stands as its office writes it.
 */
export function filled(template: string, args: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => args[name] ?? whole);
}

import type { OpenedTemplate } from './opened.js';
import { type ParsedPart, parsePart } from './parsed.js';
import { refuseTemplate } from './refused.js';

/** The parts of a template that are changed. */
export interface Changing {
  text: ParsedPart;
  /** Headers, footers and notes. */
  beside: readonly ParsedPart[];
  styles: ParsedPart | null;
  footnotes: ParsedPart | null;
}

/** Reads the parts that are changed. @throws RefusedTemplate if the main part is no document of Word */
export async function changingIn({ parts, main, links }: OpenedTemplate): Promise<Changing> {
  const known = new Map<string, ParsedPart>();
  const parsed = async (name: string): Promise<ParsedPart> => {
    const part = known.get(name) ?? (await parsePart(name, parts.get(name) ?? new Uint8Array()));
    known.set(name, part);
    return part;
  };
  const linked = async (types: readonly string[]) => {
    const names = links.flatMap(({ type, part }) =>
      part !== null && types.includes(type) && parts.has(part) ? [part] : [],
    );
    const found: ParsedPart[] = [];
    for (const name of new Set(names)) found.push(await parsed(name));
    return found;
  };
  const text = await parsed(main);
  if (text.root.name !== 'w:document') refuseTemplate({ why: 'no_docx' });
  if (/purl\.oclc\.org/.test(text.xml.slice(text.root.start, text.root.innerStart))) refuseTemplate({ why: 'strict' });
  return {
    text,
    beside: await linked(['header', 'footer', 'footnotes', 'endnotes']),
    styles: (await linked(['styles']))[0] ?? null,
    footnotes: (await linked(['footnotes']))[0] ?? null,
  };
}

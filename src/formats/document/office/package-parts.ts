import type { Archive } from './archive.js';
import { elementsOf } from './xml.js';

/** A link from one part of an office file to another part, or to something outside, which is never opened. */
export interface Relationship {
  id: string;
  /** The last word of its type: `styles`, `numbering`, `worksheet`. */
  type: string;
  /** The name of the part, or null if it lies outside. */
  part: string | null;
}

/** What a part of an OOXML file links to. @param part its name; empty for the file itself */
export async function relationshipsOf(archive: Archive, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const rels = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  return (await elementsOf(archive, rels, 'rel:Relationship')).map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
    part: attributes['TargetMode'] === 'External' ? null : resolved(part.slice(0, slash), attributes['Target'] ?? ''),
  }));
}

/** The name of a part that is named from a folder, as a link is on a web page; empty if it is no name. */
function resolved(folder: string, target: string): string {
  const base = `part:///${folder}`;
  return URL.canParse(target, base) ? decodeURI(new URL(target, base).pathname).slice(1) : '';
}

/** The part that an OOXML file is about and its content type, such as that of a Word document; null if there is none. */
export async function mainPart(archive: Archive): Promise<{ part: string; type: string } | null> {
  const links = await relationshipsOf(archive, '');
  const part = links.find(({ type }) => type === 'officeDocument')?.part ?? null;
  if (part === null) return null;
  const types = await elementsOf(archive, '[Content_Types].xml', 'types:Override', 'types:Default');
  const ending = part.slice(part.lastIndexOf('.') + 1);
  const named = types.find(({ attributes }) => attributes['PartName'] === `/${part}`);
  const byEnding = types.find(({ attributes }) => attributes['Extension']?.toLowerCase() === ending);
  return { part, type: (named ?? byEnding)?.attributes['ContentType'] ?? '' };
}

/** How many links of an office file lead outside, other than those that people click. */
export function externalLinks(links: readonly Relationship[]): number {
  return links.filter(({ type, part }) => part === null && type !== 'hyperlink').length;
}

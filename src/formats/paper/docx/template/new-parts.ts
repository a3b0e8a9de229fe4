import { CONTENT_TYPES, type Link, linkElement, linksPart, PACKAGE } from '../package.js';
import { element } from '../xml.js';
import { appended, type Edit, edited } from './edits.js';
import type { OpenedTemplate } from './opened.js';
import { type ParsedPart, parsePart } from './parsed.js';

/** A part that is added, and the link to it. */
interface NewPart extends Link {
  content: string;
}

/** Parts that are added to a template: their names and the ids of their links are none that are there already. */
export class NewParts {
  private readonly added: NewPart[] = [];
  private readonly folder: string;
  /** What the ids of links begin with. */
  readonly prefix: string;

  constructor(private readonly template: OpenedTemplate) {
    this.folder = template.main.slice(0, template.main.lastIndexOf('/') + 1);
    let prefix = 'plan';
    for (let number = 2; template.links.some(({ id }) => id.startsWith(prefix)); number++) prefix = `plan${number}`;
    this.prefix = prefix;
  }

  /** Adds a part. @param stem its name without a number and an ending */
  add(type: string, stem: string, content: string, id = this.prefix + type): void {
    const isTaken = (target: string) =>
      this.template.parts.has(this.folder + target) || this.added.some((part) => part.target === target);
    let target = `${stem}.xml`;
    for (let number = 2; isTaken(target); number++) target = `${stem}${number}.xml`;
    this.added.push({ id, type, target, content });
  }

  /** The parts that change: the new ones, the links to them and the list of types; the type of a template becomes that of a document. */
  async parts(): Promise<Map<string, string>> {
    const { main, parts } = this.template;
    const changed = new Map(this.added.map(({ target, content }) => [this.folder + target, content]));
    const types = await parsePart(TYPES, parts.get(TYPES) ?? new Uint8Array());
    const listed = this.added.map(({ type, target }) => {
      const names = { PartName: `/${this.folder}${target}`, ContentType: CONTENT_TYPES[type] };
      return element('Override', { xmlns: namespaceIn(types, 'content-types'), ...names });
    });
    changed.set(TYPES, edited(types, [...asDocument(types), ...appended(types, listed.join(''))]));
    if (this.added.length === 0) return changed;
    const name = `${this.folder}_rels/${main.slice(this.folder.length)}.rels`;
    const bytes = parts.get(name);
    const links = bytes === undefined ? null : await parsePart(name, bytes);
    const elements = this.added.map((part) =>
      linkElement(part, links === null ? undefined : namespaceIn(links, 'relationships')),
    );
    changed.set(name, links === null ? linksPart(this.added) : edited(links, appended(links, elements.join(''))));
    return changed;
  }
}

const TYPES = '[Content_Types].xml';

/** The namespace that an element of ours has to declare, because the part uses a prefix for it. */
function namespaceIn({ root }: ParsedPart, which: string): string | undefined {
  return root.written.includes(':') ? `${PACKAGE}/${which}` : undefined;
}

/** What is made of a template of Word (.dotx) is a document. */
function asDocument({ xml, root }: ParsedPart): Edit[] {
  return root.children.flatMap(({ start, end }) => {
    const written = xml.slice(start, end);
    const text = written.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml');
    return text === written ? [] : [{ start, end, text }];
  });
}

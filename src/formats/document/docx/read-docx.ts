import type { SourceDocument } from '../../../core/document/document.js';
import { Collected } from '../file/collected.js';
import { refuse } from '../file/refusal.js';
import type { Archive } from '../office/archive.js';
import { childrenOf, type Element } from '../office/element.js';
import { externalLinks, type Relationship, relationshipsOf } from '../office/package-parts.js';
import { elementsOf, readXml } from '../office/xml.js';
import { Body, blocksIn } from './body.js';
import { ListCounters } from './list-counters.js';
import { ListDefinitions } from './list-definitions.js';
import { Styles } from './styles.js';

/**
 * Reads a Word document: its text as Word shows it, with automatic numbers written out. Headers and footers are left
 * out; deleted and hidden text, footnotes, comments and pictures are left out and counted.
 * @param part the name of its main part
 */
export async function readDocx(archive: Archive, part: string): Promise<SourceDocument> {
  if (!archive.names.has(part)) refuse({ why: 'damaged', part });
  const links = await relationshipsOf(archive, part);
  const collected = new Collected();
  const body = new Body(collected, await definitionsOf(archive, links));
  await readXml(archive, part, {
    wants: (name) => name === 'w:p' || name === 'w:tbl' || name === 'mc:AlternateContent',
    take(element) {
      const chosen = withoutAlternatives(element);
      const isBlock = element.name === 'w:p' || element.name === 'w:tbl';
      for (const block of isBlock ? chosen : blocksIn({ ...element, children: chosen })) body.block(block);
    },
    opened: (name) => {
      if (name === 'w:altChunk') collected.omit('embedded');
    },
  });
  const images = collected.omitted('image');
  collected.omit('external_link', externalLinks(links));
  const read = collected.document('paragraph');
  return read.blocks.length === 0 && images > 0 ? refuse({ why: 'images', found: images }) : read;
}

async function definitionsOf(archive: Archive, links: readonly Relationship[]) {
  const partOf = (kind: string) => links.find(({ type }) => type === kind)?.part ?? null;
  const styles = new Styles(await elementsOf(archive, partOf('styles'), 'w:style'));
  const lists = new ListDefinitions(await elementsOf(archive, partOf('numbering'), 'w:abstractNum', 'w:num'), styles);
  return { styles, lists, counters: new ListCounters(lists) };
}

/** An element in which, of what is written in several ways for old and new programs, only the first one is left. */
function withoutAlternatives(element: Element): Element[] {
  const children = element.children.flatMap((child): (Element | string)[] =>
    typeof child === 'string' ? [child] : withoutAlternatives(child),
  );
  if (element.name !== 'mc:AlternateContent') return [{ ...element, children }];
  const ways = childrenOf({ ...element, children }).filter(
    ({ name }) => name === 'mc:Choice' || name === 'mc:Fallback',
  );
  const chosen = ways.find((way) => way.children.length > 0);
  return chosen === undefined ? [] : childrenOf(chosen);
}

import type { SourceDocument } from '../../../core/document/document.js';
import { Collected } from '../file/collected.js';
import { decodeText } from '../file/encoding.js';
import { MAX_DEPTH } from '../file/limits.js';
import { keepWithin, refuse } from '../file/refusal.js';
import { articleOf, piecesAround, titleOf } from './article.js';
import { allIn, depthOf } from './nodes.js';
import { HtmlWalk } from './walk.js';

/**
 * Reads a saved web page: its article without what is around it. Scripts are not run, pictures and other pages are not
 * fetched.
 */
export async function readHtml(bytes: Uint8Array): Promise<SourceDocument> {
  const { parse } = await import('../../../vendor/parse5.js');
  const page = parse(decodeText(bytes, declaredEncoding(bytes)));
  keepWithin('depth', MAX_DEPTH, depthOf(page, MAX_DEPTH));
  const collected = new Collected();
  const [body] = allIn(page, ({ tagName }) => tagName === 'body');
  if (body === undefined) return refuse({ why: 'empty' });
  const articles = articleOf(body);
  collected.omit('navigation', piecesAround(body, articles));
  const walk = new HtmlWalk(collected, titleOf(page, articles[0]));
  for (const article of articles) walk.article(article);
  const images = collected.omitted('image');
  const read = collected.document('paragraph');
  return read.blocks.length === 0 && images > 0 ? refuse({ why: 'images', found: images }) : read;
}

/** The encoding that a page names itself, or null. GB 2312 is read as the larger set that contains it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const [, name = null] = /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(beginning) ?? [];
  return name !== null && /^gb/i.test(name) ? 'gb18030' : name;
}

import type { UnreadFormat } from '../../../core/document/refusal.js';

/** What a file is by its first bytes. An archive or a compound file has to be looked into. */
export type Container = 'zip' | 'compound' | 'text' | { unread: UnreadFormat };

const starts = (bytes: Uint8Array, ...first: number[]) => first.every((byte, place) => bytes[place] === byte);

/** The kinds that are known by their first bytes. */
const MAGIC: readonly (readonly [Container, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 3, 4]],
  ['zip', [0x50, 0x4b, 5, 6]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  [{ unread: 'image' }, [0x89, 0x50, 0x4e, 0x47]],
  [{ unread: 'image' }, [0xff, 0xd8, 0xff]],
  [{ unread: 'image' }, [0x47, 0x49, 0x46, 0x38]],
  [{ unread: 'image' }, [0x49, 0x49, 0x2a, 0]],
  [{ unread: 'image' }, [0x4d, 0x4d, 0, 0x2a]],
  [{ unread: 'archive' }, [0x52, 0x61, 0x72, 0x21]],
  [{ unread: 'archive' }, [0x37, 0x7a, 0xbc, 0xaf]],
  [{ unread: 'archive' }, [0x1f, 0x8b]],
];

/** What a file is by how its text begins. */
const BEGINNINGS: readonly (readonly [UnreadFormat, RegExp])[] = [
  ['pdf', /^[\s\S]{0,1000}%PDF-\d/],
  ['rtf', /^\s*\{\\rtf/],
  ['image', /^(?:BM[\s\S]{4}\0\0\0\0|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:hei|mif|avif))/],
  ['mht', /^\s*(?:From: |MIME-Version: |X-[\w-]+: |Subject: )[\s\S]{0,2000}Content-Type: multipart\/related/i],
  [
    'office_xml',
    /^\s*<\?xml[\s\S]{0,2000}(?:<\?mso-application|schemas\.microsoft\.com\/office\/word\/2003|opendocument)/,
  ],
  ['unknown', /^\s*<\?xml(?![\s\S]{0,2000}<(?:!doctype\s+)?html)/i],
];

/** What a file is by its content. */
export function containerOf(bytes: Uint8Array): Container {
  const magic = MAGIC.find(([, first]) => starts(bytes, ...first));
  if (magic !== undefined) return magic[0];
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^\u00ef\u00bb\u00bf/, '');
  const found = BEGINNINGS.find(([, pattern]) => pattern.test(beginning));
  return found === undefined ? 'text' : { unread: found[0] };
}

/**
 * Whether a text is a web page: it begins with an element of one, perhaps below a comment.
 * @param named whether its name says so; then any element at its beginning will do
 */
export function isWebPage(bytes: Uint8Array, named: boolean): boolean {
  const wide = bytes[1] === 0 || bytes[0] === 0xfe || bytes[0] === 0xff;
  const beginning = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, 20_000));
  const text = beginning.replace(/<!--[\s\S]*?(?:-->|$)|<\?xml[^>]*>/g, '');
  if (named) return /<[a-z][^<>]*>/i.test(text);
  return /^\s*<(?:!doctype html|html|head|meta|body|title|table|div|style|p)[\s>]/i.test(text);
}

/** The ending of a file's name in small letters, without its dot; empty if it has none. */
export function endingOf(name: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

import { expect, it } from 'vitest';
import { decode } from '../../../src/store/read/decode.js';

// 新增公办幼儿园 in GBK.
const GBK = Buffer.from('d0c2d4f6b9abb0ecd3d7b6f9d4b0', 'hex');

it.each<[string, Uint8Array, ReturnType<typeof decode>]>([
  ['empty', Buffer.from(''), { text: '' }],
  ['UTF-8', Buffer.from('id: 1 # 一\r\n'), { text: 'id: 1 # 一\r\n' }],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFid: 1'), { text: 'id: 1' }],
  ['one NUL in much text', Buffer.from(`id: 1\0${'x'.repeat(100)}`), { text: `id: 1\0${'x'.repeat(100)}` }],
  ['UTF-16 little-endian', Buffer.from('\uFEFFid: 1', 'utf16le'), { looksLike: 'UTF-16' }],
  ['UTF-16 big-endian', Buffer.from('\uFEFFid: 1', 'utf16le').swap16(), { looksLike: 'UTF-16' }],
  ['UTF-16 without a mark', Buffer.from('id: 1\ntitle: x', 'utf16le'), { looksLike: 'UTF-16' }],
  ['GBK', Buffer.concat([Buffer.from('title: '), GBK]), { looksLike: 'GBK' }],
  ['Latin-1', Buffer.from('title: caf\xe9\n', 'latin1'), { looksLike: 'unknown' }],
  ['bytes of no encoding', Buffer.from([0x61, 0xff, 0x62]), { looksLike: 'unknown' }],
])('%s', (_, bytes, expected) => {
  expect(decode(bytes)).toEqual(expected);
});

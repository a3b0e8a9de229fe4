import { namesInCompound } from '../../../document/file/compound.js';
import { containerOf } from '../../../document/file/kind.js';
import { MAX_BYTES } from '../../../document/file/limits.js';
import { keepWithin } from '../../../document/file/refusal.js';
import { type Archive, openArchive } from '../../../document/office/archive.js';
import { mainPart, type Relationship, relationshipsOf } from '../../../document/office/package-parts.js';
import { refuseTemplate } from './refused.js';

/** A template: all its parts, and how its main part is linked to others. */
export interface OpenedTemplate {
  parts: Map<string, Uint8Array>;
  /** The name of the main part. */
  main: string;
  links: readonly Relationship[];
}

/**
 * Opens a template. Nothing in it is run, and no link out of it is followed.
 * @throws RefusedTemplate if it is no Word document, or one with macros
 */
export async function openTemplate(bytes: Uint8Array): Promise<OpenedTemplate> {
  keepWithin('file', MAX_BYTES, bytes.length);
  const container = containerOf(bytes);
  if (container === 'compound') refuseCompound(bytes);
  if (container !== 'zip') return refuseTemplate({ why: 'no_docx' });
  const archive = await openArchive(bytes);
  const main = await mainPart(archive);
  if (main === null || !/wordprocessingml|ms-word/.test(main.type)) return refuseTemplate({ why: 'no_docx' });
  if (/macroEnabled/i.test(main.type) || [...archive.names].some((name) => /vbaProject\.bin$/i.test(name))) {
    refuseTemplate({ why: 'macros' });
  }
  if (!archive.names.has(main.part)) refuseTemplate({ why: 'damaged', part: main.part });
  const parts = new Map([...archive.names].map((name) => [name, bytesOf(archive, name)]));
  return { parts, main: main.part, links: await relationshipsOf(archive, main.part) };
}

function refuseCompound(bytes: Uint8Array): never {
  const names = namesInCompound(bytes);
  if (names.has('EncryptedPackage')) refuseTemplate({ why: 'password' });
  return refuseTemplate({ why: names.has('WordDocument') ? 'old' : 'no_docx' });
}

function bytesOf(archive: Archive, name: string): Uint8Array {
  const pieces = [...archive.pieces(name)];
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

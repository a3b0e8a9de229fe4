import { isDeviceName } from '../../core/file/slug.js';
import { clean } from '../../render/terminal/text.js';

/**
 * Names of files for units that every system takes, by the names of the units; no two are the same.
 * @param before stands before each of them @param ending with its dot
 */
export function fileNames(units: readonly { org: string; name: string }[], before: string, ending: string): string[] {
  const plain = units.map(({ name, org }) => safeName(name) || org);
  const isTwice = (name: string) => plain.filter((one) => one.toLowerCase() === name.toLowerCase()).length > 1;
  return plain.map((name, index) => `${before}${isTwice(name) ? `${name}-${units[index]?.org}` : name}${ending}`);
}

/** Longest name of a file, in characters: a system takes 255 bytes, and a Chinese character has three. */
const LONGEST = 60;

/** A name without what a system refuses in names of files, or takes for a folder, a device or a hidden file. */
function safeName(name: string): string {
  const plain = [...clean(name).replace(/[\\/:*?"<>|\s]+/g, '-')]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[.\-~]+|[.-]+$/g, '');
  return isDeviceName(plain) ? `${plain}-` : plain;
}

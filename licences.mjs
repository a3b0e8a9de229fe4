// The licences of the packages in the bundles, for whoever receives the program without node_modules.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Licences that allow a program under MIT to contain the package, if their text goes with it. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** A file of the package itself: the last `node_modules` counts, for packages may bring packages. */
const IN_PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const LICENCE = /^(licen[cs]e|copying)/i;
const NOTICE = /^notice/i;
const CODE = /\.[cm]?[jt]s(on)?$/i;
/** The licence files of packages that do not bring theirs, as their repositories have them. */
const KEPT = { saxes: `${import.meta.dirname}/licences.saxes.txt` };
const RULE = '-'.repeat(80);

/**
 * Writes names, versions and full licence texts of all packages in bundles of esbuild; the same bundles give the same
 * bytes. Throws if a package has no licence text, or a licence that is not allowed.
 * @param metafiles what esbuild reports of each build; its paths start from the folder of this file
 * @param file the file to be written
 * @param more the folders of packages whose data the build has put into our own files
 */
export function writeLicences(metafiles, file, more = []) {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const sources = outputs.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = sources.flatMap((source) => IN_PACKAGE.exec(resolve(import.meta.dirname, source))?.[1] ?? []);
  const packages = new Map([...new Set([...folders, ...more])].map(packageIn).map((found) => [found.title, found]));
  const sorted = [...packages.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
  const list = sorted.map(({ title, licence }) => `  ${title} (${licence})`).join('\n');
  const texts = sorted.map(
    ({ title, licence, texts }) => `${RULE}\n${[`${title}\n${licence}`, ...texts].join('\n\n')}`,
  );
  writeFileSync(
    file,
    `${[`This program contains these packages, under the licences below.\n\n${list}`, ...texts].join('\n\n')}\n`,
  );
}

/** A package: its name and version, the id of its licence, the texts of its licence files and notices. */
function packageIn(folder) {
  const { name, version, license: licence } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const title = `${name} ${version}`;
  if (!ALLOWED.includes(licence)) {
    throw new Error(
      `${title} is bundled under ${JSON.stringify(licence) ?? 'no licence'}: allowed are ${ALLOWED.join(', ')}`,
    );
  }
  const files = readdirSync(folder)
    .filter((entry) => !CODE.test(entry))
    .sort();
  const licences = files.filter((entry) => LICENCE.test(entry));
  const read = (path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
  if (licences.length === 0 && KEPT[name]) return { title, licence, texts: [read(KEPT[name])] };
  if (licences.length === 0) throw new Error(`${title} is bundled without a licence text in ${folder}`);
  const texts = [...licences, ...files.filter((entry) => NOTICE.test(entry))];
  return { title, licence, texts: texts.map((entry) => read(`${folder}/${entry}`)) };
}

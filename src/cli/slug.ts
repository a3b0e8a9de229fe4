import { slugFromTitle } from '../core/file/slug.js';

/** The part of a title that is spelled for a slug, in characters; a slug has at most 60. */
const ENOUGH = 500;

/**
 * The ASCII slug of a task's file name: its title, with Chinese spelled in pinyin without tones.
 * @returns a function from the number of the task to the slug; the number is used only if the title has nothing to
 *   spell
 */
export async function sluggerFor(title: string): Promise<(id: number) => string> {
  const text = normal(title);
  const words = isChinese(text) ? (await speller())(text) : text;
  return (id) => slugFromTitle(words, id);
}

/** Makes the ASCII slugs of many titles, as `sluggerFor` does. */
export async function slugger(): Promise<(title: string, id: number) => string> {
  const spell = await speller();
  return (title, id) => {
    const text = normal(title);
    return slugFromTitle(isChinese(text) ? spell(text) : text, id);
  };
}

function normal(title: string): string {
  return title.slice(0, ENOUGH).normalize('NFKC');
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

async function speller(): Promise<(text: string) => string> {
  const { pinyin } = await import('../vendor/pinyin.js');
  return (text) => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ');
}

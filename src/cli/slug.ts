import { slugFromTitle } from '../core/file/slug.js';

/** The part of a title that is spelled for a slug, in characters; a slug has at most 60. */
const ENOUGH = 500;

/**
 * The ASCII slug of a task's file name: its title, with Chinese spelled in pinyin without tones.
 * @returns a function from the number of the task to the slug; the number is used only if the title has nothing to
 *   spell
 */
export async function sluggerFor(title: string): Promise<(id: number) => string> {
  const text = title.slice(0, ENOUGH).normalize('NFKC');
  const words = /\p{Script=Han}/u.test(text) ? await spelled(text) : text;
  return (id) => slugFromTitle(words, id);
}

async function spelled(text: string): Promise<string> {
  const { pinyin } = await import('../vendor/pinyin.js');
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ');
}

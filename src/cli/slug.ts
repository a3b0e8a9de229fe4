import { slugFromTitle } from '../core/file/slug.js';

/** As much of a title as may go into a slug, which has 60 characters: the rest need not be spelled out. */
const ENOUGH = 500;

/**
 * The ASCII slug of a task's file name: its title, in which Chinese is spelled in pinyin without tones.
 * @returns the slug for a number, which stands for a title that has nothing to be spelled
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

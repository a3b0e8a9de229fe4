/** Verbs that begin a promise of their own behind 和 or 、. */
const START =
  '(?:研究|组织|协助|继续)?(?:制定|制订|印发|出台|编制|编印|修订|成立|组建|设立|举办|召开|承办|开展|启用|上线|启动|建成|完成)';
const JOINT = new RegExp(`(?:[、，]|以及|同时|并且|[和及并])(?=${START}[^，、]{3})`, 'g');
const BARE = new RegExp(`${START}$|^.{0,3}$`);

/** The promises that a clause joins: 做好表彰及召开会议. A verb alone before another belongs to it: 制定并印发. */
export function phrasesOf(words: string): string[] {
  const phrases: string[] = [];
  let from = 0;
  for (const { index, 0: joint } of words.matchAll(JOINT)) {
    const left = words.slice(from, index);
    if (BARE.test(left) || isInside(left)) continue;
    phrases.push(left);
    from = index + joint.length;
  }
  return [...phrases, words.slice(from)];
}

/** Whether a bracket or a quotation is still open behind some words. */
function isInside(words: string): boolean {
  return words.lastIndexOf('（') > words.lastIndexOf('）') || words.lastIndexOf('“') > words.lastIndexOf('”');
}

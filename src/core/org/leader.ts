/** A surname and the short form of a post, as people speak of a leader: 张局, 李副局长, 王主任. */
const BY_POST = /^(\p{Script=Han}{1,2}?)副?(?:局长?|处长?|科长?|主任|书记|校长|市长|县长|区长|部长|组长|主席|总)$/u;

/**
 * The leaders that a text can mean: the one of exactly this name; else those whose name holds the text; else those with
 * the surname in it, if it is a surname with a post.
 * @param names the names of leaders, each once
 */
export function leadersCalled(text: string, names: readonly string[]): readonly string[] {
  if (names.includes(text)) return [text];
  const holding = names.filter((name) => name.includes(text));
  if (holding.length > 0) return holding;
  const surname = BY_POST.exec(text)?.[1];
  return surname === undefined ? [] : names.filter((name) => name.startsWith(surname));
}

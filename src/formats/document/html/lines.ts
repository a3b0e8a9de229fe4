/** A line that begins a paragraph of its own: it is indented, or has a number before it. */
const BEGINS =
  /^(?:[\u3000\u00a0]{2}|\s*(?:第?[一二三四五六七八九十]+[、章节条]|（[一二三四五六七八九十\d]+）|\d{1,3}[.、．﹒](?!\d)|[①-⑳]))/;

/** A line that ends a sentence, or that stands by itself as a title does. */
const ENDS = /[。！？；：!?;:]["”’）)】]*\s*$/;
const SHORT = 25;

/**
 * The paragraphs of a text with line breaks. Old pages separate paragraphs by line breaks and indent them; a line that
 * breaks off in the middle of a sentence goes on in the same paragraph.
 */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let goesOn = false;
  for (const line of text.split('\n')) {
    const shown = cleanLine(line);
    const last = paragraphs.length - 1;
    if (goesOn && shown !== '' && !BEGINS.test(line)) paragraphs[last] += `\n${shown}`;
    else if (shown !== '') paragraphs.push(shown);
    goesOn = shown !== '' && !ENDS.test(shown) && shown.length >= SHORT;
  }
  return paragraphs;
}

/** A line without the space around it, and without characters that nobody sees. */
export function cleanLine(line: string): string {
  return line
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replaceAll('\u00a0', ' ')
    .trim();
}

/** A text as a browser folds its spaces; between Chinese characters a line break of the source is none. */
export function folded(text: string): string {
  return text
    .replace(/(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t]*[\r\n][ \t\r\n\f]*(?=[\u2e80-\u9fff\uff00-\uffef])/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ');
}

/** What pages write around an article: buttons, hints, and where it comes from. */
const BUTTONS = [
  /^(?:[\s|｜【】[\]]*(?:打印本页|打印文本|打印|关闭本页|关闭窗口|关闭|返回顶部|返回上一页|返回|收藏本页|收藏|我要纠错|纠错))+[\s|｜【】[\]]*$/,
  /^(?:扫一扫|分享到|分享至|字体|字号|【?字体|[上下]一[篇条][：:])[^。]{0,60}$/,
  /^(?:信息|文章|稿件)?来源[：:][^。]{0,60}(?:时间|日期|浏览|点击|字体|字号|作者)/,
  /^(?:发布|发文|更新)(?:时间|日期)[：:][^。]{0,60}(?:来源|浏览|点击|字体|字号|作者)/,
];

/** Whether a paragraph is a button of a page. */
export function isButton(paragraph: string): boolean {
  return BUTTONS.some((button) => button.test(paragraph));
}

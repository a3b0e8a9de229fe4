import type { Place } from '../../wording/understood.js';

const POST =
  '(?:副?(?:市|县|区|州|局|厅|处|科|部|院|校|镇|乡|秘书|组|队|所|站|行|会)长|副?(?:书记|主任|主席|局座|经理|总队长|巡视员|调研员)|(?:市|县|区|省)?委常委|常委|党组成员|党委委员|同志)';
const PERSON = new RegExp(
  `^[一-鿿]{2,4}${POST}$|^[一-鿿]{0,12}${POST}[一-鿿]{2,4}$|^(?:市|县|区|省|分管|常务|局)*${POST}$`,
);

/** Whether a name is that of a person or a post: 张三副市长, 副市长张三, 分管副局长. */
export function isPerson(name: string): boolean {
  // 市委常委、副市长张三: the last of the posts stands before the name.
  const own = name.slice(name.lastIndexOf('、') + 1);
  return own.length <= 20 && PERSON.test(own.replace(/（[^（）]*）$/, ''));
}

const IS_POST = new RegExp(`^(?:[一-鿿]{0,8})${POST}$`);
/** Whether a text is a post without a name: 市委常委. */
function isPost(text: string): boolean {
  return IS_POST.test(text) && !/^[一-鿿]{2,3}同志$/.test(text);
}

/** The entries of a list, with posts beside their names: 市委常委、副市长张三 is one person, 张三 副市长 as well. */
export function withWholePeople(text: string, places: readonly Place[]): Place[] {
  const found: Place[] = [];
  for (const place of places) {
    const last = found.at(-1);
    const words = text.slice(place.from, place.to);
    const before = last === undefined ? '' : text.slice(last.from, last.to);
    const gap = last === undefined ? '' : text.slice(last.to, place.from);
    const isOfOne =
      gap === '、' ? isPost(before) && isPerson(words) && !isPost(words) : gap.trim() === '' && isPost(words);
    if (last && isOfOne) found[found.length - 1] = { from: last.from, to: place.to };
    else found.push(place);
  }
  return found;
}

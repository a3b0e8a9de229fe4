/** Nouns of what is measured, which several things before them share: 水果、蔬菜产量. */
const MEASURED =
  /(?:毛?入(?:园|学)率|[一-鿿]{2}率|(?:“[^”]{1,10}”)?比例|占比|比重|产量|产值|面积|总量|数量|人数|收入|投资|增加值|总值|规模|覆盖面|水平|标准|(?:新增)?学位|(?:新增)?床位|里程|额)$/;
/** Sorts that stand before what they sort: 城市、农村低保标准. */
const SORT = /^(城市|农村|城镇|公办|民办|省级|市级|县级)$/;
const SEPARATOR = /(?:以及|[、和与及])(?![^（]*）)/;

/** The things that a subject names, each with the noun that the last one brings for all. */
export function partsOf(subject: string): string[] {
  const both = /^(.{0,6})城乡((?:居民|低保|最低生活|特困).{1,})$/.exec(subject);
  if (both && !SEPARATOR.test(subject)) return ['城镇', '农村'].map((sort) => `${both[1]}${sort}${both[2]}`);
  const parts = subject.split(SEPARATOR).filter((part) => part !== '');
  const tail = sharedTail(parts);
  if (tail !== '') return parts.map((part) => (part.endsWith(tail) ? part : part + tail));
  const shared = MEASURED.exec(parts.at(-1) ?? '')?.[0];
  if (parts.length > 1 && parts.every((part, at) => SORT.test(at === parts.length - 1 ? part.slice(0, 2) : part)))
    return withNoun(parts);
  if (shared === undefined || shared === parts.at(-1)) return withNoun(parts);
  return parts.map((part) => (MEASURED.test(part) ? part : part + shared));
}

/** 城镇居民、农村居民人均收入: what stands behind the noun with which each part ends. */
function sharedTail(parts: readonly string[]): string {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || first.length < 4) return '';
  const at = last.indexOf(first.slice(-2));
  const tail = at < 1 ? '' : last.slice(at + 2);
  return tail.length > 1 && parts.slice(0, -1).every((part) => part.endsWith(first.slice(-2))) ? tail : '';
}

/** 公办、民办幼儿园: what is sorted stands with the last sort. */
function withNoun(parts: string[]): string[] {
  const last = parts.at(-1) ?? '';
  const isSorts = parts.length > 1 && parts.slice(0, -1).every(({ length }) => length === 2) && last.length > 3;
  return isSorts ? parts.map((part) => (part === last ? part : part + last.slice(2))) : parts;
}

/** The rates that one number is told of: X率和Y率; the subject alone if it names one thing. */
export function ratesOf(subject: string, isShared: boolean): string[] {
  const parts = subject.split(SEPARATOR);
  const isRate = (part: string) => /(率|比例|占比|比重)(（[^（）]*）)?$/.test(part);
  if (parts.length < 2 || parts.some((part) => part === '')) return [subject];
  if (parts.every(isRate)) return parts;
  const rates = ratesIn(subject, parts, isRate);
  if (rates.length > 1) return rates;
  return isShared && MEASURED.test(parts.at(-1) ?? '') ? partsOf(subject) : [subject];
}

/** 巩固率和残疾儿童、少年入学率: what stands up to each rate, as it is written. */
function ratesIn(subject: string, parts: readonly string[], isRate: (part: string) => boolean): string[] {
  if (!isRate(parts.at(-1) ?? '') || !isRate(parts[0] ?? '')) return [];
  const rates: string[] = [];
  let [from, at] = [0, 0];
  for (const part of parts) {
    at = subject.indexOf(part, at) + part.length;
    if (!isRate(part)) continue;
    rates.push(subject.slice(from, at).replace(/^(?:以及|[、和与及])/, ''));
    from = at;
  }
  return rates;
}

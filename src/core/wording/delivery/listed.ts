/** Several kinds of one thing behind 等: 开展校车、消防等专项治理. */
const WITH_OTHERS = /^(.+、.+)等([^、]{2,})$/;

/**
 * The things that a list names. It is parted where the left part ends in a noun of the class, or in the noun to which
 * the last part adds one: 职教协会、成教协会换届. A list with 等 is of what stands behind that.
 * @param listed what ends in a noun of the class
 */
export function listed(words: string, listed: RegExp): string[] {
  const [, before = '', tail = ''] = WITH_OTHERS.exec(words) ?? [];
  if (before !== '' && !before.endsWith('）')) return withTail(partsOf(before), tail, listed);
  const names: string[] = [];
  const parts = words.split(/([、和及])/);
  let held = '';
  for (const [position, part] of parts.entries()) {
    const whole = /^[、和及]$/.test(part) ? wholeOf(held, parts[position + 1] ?? '', listed) : null;
    if (whole === null) held += part;
    else {
      names.push(whole);
      held = '';
    }
  }
  return [...names, held.replace(/(?:等|工作)$/, '')].filter((name) => name.length >= 2);
}

/** What stands before 、, with the noun of what stands behind it where it lacks that; null if it is no thing by itself. */
function wholeOf(held: string, next: string, listed: RegExp): string | null {
  if (listed.test(held)) return held;
  const noun = held.slice(-2);
  const at = held.length < 4 ? -1 : next.indexOf(noun);
  const tail = at < 0 ? '' : next.slice(at + noun.length);
  return tail.length >= 2 && tail.length <= 4 && listed.test(next) ? held + tail : null;
}

function partsOf(words: string): string[] {
  return words.split(/[、和及](?![^（]*）)/).filter((part) => part !== '');
}

function withTail(parts: readonly string[], tail: string, listed: RegExp): string[] {
  const thing = tail.replace(/^(?:各类|各项|多项|系列|主题)+|工作$/g, '');
  const isWhole = (part: string) => part.length > 4 || listed.test(part) || /(?:治理|整治|督查|行动|活动)$/.test(part);
  return parts.map((part) => (isWhole(part) ? part : part + thing));
}

const DIGITS = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const LEGAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** How each format of Word writes a number from 1; those that are absent are written 1, 2, 3. */
const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  none: () => '',
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (number) => letters(number).toLowerCase(),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (number) => from(0x2488, 20, number),
  decimalEnclosedParen: (number) => from(0x2474, 20, number),
  ideographEnclosedCircle: (number) => from(0x3280, 10, number),
  numberInDash: (number) => `- ${number} -`,
  ordinal: (number) =>
    `${number}${['st', 'nd', 'rd'][(number % 10) - 1] ?? 'th'}`.replace(/(1[123])(?:st|nd|rd)$/, '$1th'),
  hex: (number) => number.toString(16).toUpperCase(),
  chineseCounting: (number) => (number < 100 ? counted(number, DIGITS, '十百千') : digits(number, DIGITS)),
  taiwaneseCounting: (number) => (number < 100 ? counted(number, DIGITS, '十百千') : digits(number, DIGITS)),
  chineseCountingThousand: (number) => counted(number, DIGITS, '十百千'),
  taiwaneseCountingThousand: (number) => counted(number, DIGITS, '十百千'),
  japaneseCounting: (number) => counted(number, DIGITS, '十百千'),
  chineseLegalSimplified: (number) => counted(number, LEGAL, '拾佰仟', true),
  ideographLegalTraditional: (number) => counted(number, LEGAL_TRADITIONAL, '拾佰仟', true),
  ideographDigital: (number) => digits(number, DIGITS),
  japaneseDigitalTenThousand: (number) => digits(number, DIGITS),
  taiwaneseDigital: (number) => digits(number, '○一二三四五六七八九'),
  ideographTraditional: (number) => STEMS[number - 1] ?? String(number),
  ideographZodiac: (number) => BRANCHES[number - 1] ?? String(number),
  ideographZodiacTraditional: (number) => `${STEMS[(number - 1) % 10]}${BRANCHES[(number - 1) % 12]}`,
};

/**
 * A number as a format of Word writes it.
 * @param custom an own format, of which `001, 002, ...` is known: the number filled up with zeros
 */
export function formattedNumber(number: number, format: string, custom: string | null): string {
  const [padded] = format === 'custom' ? (/^0*[1-9]/.exec(custom ?? '') ?? []) : [];
  if (padded !== undefined) return String(number).padStart(padded.length, '0');
  const write = number > 0 || format === 'none' ? FORMATS[format] : undefined;
  return write === undefined || number > 99_999 ? String(number) : write(number);
}

/** A character that stands for a number, as far as there are such characters; else the number. */
function from(first: number, most: number, number: number): string {
  return number <= most ? String.fromCodePoint(first + number - 1) : String(number);
}

function circled(number: number): string {
  if (number <= 20) return from(0x2460, 20, number);
  return number <= 35 ? from(0x3251, 15, number - 20) : number <= 50 ? from(0x32b1, 15, number - 35) : String(number);
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

function digits(number: number, names: string): string {
  return String(number).replace(/\d/g, (digit) => names[Number(digit)] ?? digit);
}

/** A, B … Z, AA, BB …: the letter once more for each round. */
function letters(number: number): string {
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = number;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join('');
}

/**
 * A number in words: 一百零五. Ten is 十 without 一 before it, unless the format spells it.
 * @param units the names of ten, a hundred and a thousand
 */
function counted(number: number, names: string, units: string, spelled = false): string {
  if (number >= 10_000) {
    const rest = number % 10_000;
    const below = rest === 0 ? '' : `${rest < 1000 ? '零' : ''}${counted(rest, names, units, true)}`;
    return `${counted(Math.floor(number / 10_000), names, units, spelled)}万${below}`;
  }
  const written = [...String(number)].map(Number);
  let text = '';
  written.forEach((digit, place) => {
    const unit = units[written.length - place - 2] ?? '';
    if (digit > 0) text += `${names[digit]}${unit}`;
    else if (written.slice(place).some((later) => later > 0) && !text.endsWith('零')) text += '零';
  });
  return spelled || number >= 20 || number < 10 ? text : text.slice(1);
}

import { describe, expect, it } from 'vitest';
import { catalogs } from '../../src/messages/index.js';
import { allSayings, type Saying } from './sayings.js';

const texts = (found: readonly Saying[]) => [...new Set(found.map(({ path, said }) => `${path}: ${said}`))];

/** Command lines, options, paths and YAML, which are the same in every language. */
const TYPED =
  /(?:plan|git|npm|cp|mv|EDITOR|GIT_DIR)(?: [^\s，。；：、（）“”]+|=\S+)+|--[\w-]+(?: <[^>]+>)?|\$schema\S*|https?:\S+|"[^"]*"|\[[^\]]*\]|“键: 值”|如(?:“[^”]*”)+/g;
/** A name beside an address, a file beside a line, the head of a table, a value and a date, as they are written. */
const DATA = [
  'doctor.identity.ok',
  'errors.unsafeEdit',
  'help.commands.record.from',
  'errors.orgs.kind',
  'screens.remind.text.aUnit',
  'errors.orgs.member',
  'rules.shown-value.advice.blank',
  'screens.chart.monthOfYear',
  'screens.diff.day',
];
const prose = ({ path, said }: Saying): Saying => ({
  path,
  said: said.replace(/\{\w+(\|\w+)?\}/g, '¶').replace(TYPED, '¶'),
});

describe('Chinese', () => {
  const chinese = allSayings('zh-CN', ['X']);
  const han = allSayings('zh-CN', ['甲']);
  const matching = (sayings: readonly Saying[], pattern: RegExp) =>
    texts(
      sayings
        .filter(({ path }) => !DATA.includes(path))
        .map(prose)
        .filter(({ said }) => pattern.test(said)),
    );

  it('says what an office says', () => {
    expect(matching(chinese, /读数|未说清|(?<!未)达序时|改法/)).toEqual([]);
  });

  it('has full-width punctuation between Chinese characters', () => {
    expect(matching(han, /\p{Script=Han}[,;:!?()]\p{Script=Han}|\p{Script=Han}[,;:?] \p{Script=Han}/u)).toEqual([]);
  });

  it('has no space between Chinese characters, and beside full-width punctuation', () => {
    expect(matching(han, /\p{Script=Han} \p{Script=Han}/u)).toEqual([]);
    expect(
      matching(han, /[，。、；：！？（）“”《》]+ \p{Script=Han}|\p{Script=Han} [，。、；：！？（）“”《》]/u),
    ).toEqual([]);
  });

  it('has a space between a Chinese character and a Latin letter or a digit, except in dates', () => {
    const dated = chinese.map(({ path, said }) => ({
      path,
      said: said.replace(/(?:\d+|X)[年月日](?: ?(?=X))?/g, '日'),
    }));
    expect(matching(dated, /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u)).toEqual([]);
  });

  it('has no placeholder in angle brackets', () => {
    expect(matching(chinese, /<[^<>¶\d]+>/)).toEqual([]);
  });

  it('calls statuses and lights by their Chinese names; behind an identifier stands its name', () => {
    const identifiers = [...Object.keys(catalogs.en.words.status), ...Object.keys(catalogs.en.words.light)];
    expect(matching(chinese, new RegExp(`\\b(?:${identifiers.join('|')})\\b(?!（)`))).toEqual([]);
  });
});

describe('English', () => {
  it('says plain technical words', () => {
    const archaic = /\b(?:mend(?:s|ed)?|figures?|reckon\w*|anew|in vain|takes? (?:it |them )?away|went apart)\b/i;
    expect(texts(allSayings('en').filter(({ said }) => archaic.test(said)))).toEqual([]);
  });
});

import { ruleTexts } from '../../rule-text.js';

/** Rules about what must not stand in a file, and how a file is laid out. */
export const texts = ruleTexts({
  'invisible-character': {
    title: 'No invisible characters',
    why: 'Text pasted from web pages, Word or chats brings them along, and searches then miss it. Those that turn the direction of writing show a reader another text than the program reads. Written as an escape, such as "\\u200b", they are no better.',
    message: {
      hidden: 'an invisible character stands here: {code}',
      direction: 'a character that turns the direction of writing stands here: {code}',
    },
    advice: {
      hidden: 'delete it; if it cannot be seen, delete the line and type it again',
      direction: 'delete the line, type it again, and check what it says',
    },
  },
  'resident-id': {
    title: 'No resident identity numbers',
    why: 'Many people read the plan, and what is committed cannot be taken back. These numbers are sensitive personal information.',
    message: { default: 'a resident identity number stands here: {masked}' },
    advice: {
      default:
        'delete it, a name is enough; if it is committed, tell whoever keeps the repository to clean its history',
    },
  },
  'mobile-number': {
    title: 'No mobile numbers',
    why: 'Many people read the plan, and what is committed cannot be taken back. Numbers belong in an address book.',
    message: { default: 'a mobile number stands here: {masked}' },
    advice: { default: 'delete it, name and unit are enough; if it is a value, write its unit of measure behind it' },
  },
  'canonical-layout': {
    title: 'A file is laid out in one way',
    why: 'Then a diff shows nothing but what changed, and every reader of YAML sees the same.',
    message: {
      order: '"{key}" belongs before "{before}"',
      flow: 'the whole file is written in braces',
      single: '{key} is a list of one',
      sources: 'the sources stand on one line',
      quotes: '"{value}" has no quotes, and some programs read something else',
      mark: 'the file begins with a byte order mark',
      'line-end': 'lines end in two ways (CRLF and LF)',
      space: 'there are spaces at the end of a line',
      end: 'the last line has no end',
    },
    advice: {
      order: 'move "{key}" and all that belongs to it before "{before}"',
      flow: 'write one "key: value" a line, without the braces',
      single: 'write it behind {key} without a list',
      sources: 'write one source a line',
      quotes: 'write "{value}" in double quotes',
      mark: 'save the file as UTF-8 without a byte order mark',
      'line-end':
        'change all line ends to LF, which most editors offer in the lower right corner; or run plan lint --fix',
      space: 'delete them',
      end: 'press Enter at the end of the last line',
    },
  },
  'shown-value': {
    title: 'shown is how the document writes a value',
    why: 'It is shown for the value: a blank one cannot be seen, and a delivery has no value.',
    message: {
      blank: 'shown of target "{name}" is blank',
      delivery: 'target "{name}" is a delivery, which has no value to be shown',
    },
    advice: { blank: 'write it as the document does, or delete shown', delivery: 'delete shown' },
  },
});

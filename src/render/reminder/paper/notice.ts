import type { Paper, PaperPart } from '../../../core/paper/paper.js';
import { toNumeral } from '../../../core/text/numeral.js';
import type { RemindUnit } from '../../../core/view/reminder/remind-view.js';
import { dayWords } from '../../civil-words.js';
import { basisWords } from '../../paper/basis.js';
import { headingPart, paragraph } from '../../paper/parts.js';
import { planTitle } from '../../paper/plan-title.js';
import { titleLines } from '../../paper/title-lines.js';
import { clean } from '../../terminal/text.js';
import { concernParts } from './concerns.js';
import { missingParts } from './missing.js';
import { soonParts } from './soon.js';
import type { NoticeWriting } from './writing.js';

/** A unit that can be written to. */
export type NoticedUnit = RemindUnit & { org: NonNullable<RemindUnit['org']> };

/**
 * A notice (催办通知) to a unit as a document: what is overdue and behind, what was not handed in, what falls due soon,
 * and what is asked of the unit. It says what the message to the unit says.
 */
export function noticePaper(unit: NoticedUnit, language: Paper['language'], writing: NoticeWriting): Paper {
  const { plan, view, words, messages, dated } = writing;
  const { org, counts } = unit;
  const day = dayWords(view.asOf, null, messages);
  const organization = clean(plan.organization ?? '');
  const name = clean(org.name);
  return {
    language,
    title: titleLines([words.about(planTitle(plan)), words.kind]),
    subtitle: null,
    fields: {
      ...(organization !== '' && { organization }),
      addressee: name,
      plan: clean(plan.title),
      ...(view.period !== null && { period: dated.period(view.period.name) }),
      as_of: day,
      date: day,
    },
    parts: [
      paragraph(words.address(name), 'address'),
      paragraph(words.opening(basisWords(plan, messages), day, counts.tasks, countsText(unit, writing))),
      ...numbered(sectionsOf(unit, writing), writing),
      ...(words.ending === '' ? [] : [paragraph(words.ending)]),
      ...(organization === '' ? [] : [paragraph(organization, 'closing')]),
      paragraph(day, 'closing'),
    ],
  };
}

/** How many tasks are overdue, behind, not reported, due soon; what there is none of is left out. */
function countsText({ counts }: RemindUnit, { words, messages }: NoticeWriting): string {
  const kinds = ['overdue', 'behind', 'missing', 'soon'] as const;
  return kinds.flatMap((kind) => (counts[kind] === 0 ? [] : [words.counts[kind](counts[kind])])).join(messages.comma);
}

/** A part with its heading. */
interface Section {
  /** Its name in templates. */
  name: string;
  head: string;
  parts: readonly PaperPart[];
}

function sectionsOf(unit: RemindUnit, writing: NoticeWriting): Section[] {
  const { concerns, missing, soon, asked } = writing.words;
  return [
    { name: 'concerns', head: concernsHead(unit, concerns.head), parts: concernParts(unit.concerns, writing) },
    { name: 'missing', head: missing.head, parts: missingParts(unit.missing, writing) },
    { name: 'soon', head: soon.head, parts: soonParts(unit.soon, writing) },
    { name: 'asked', head: asked.head, parts: askedParts(unit, writing) },
  ];
}

function concernsHead({ counts }: RemindUnit, heads: NoticeWriting['words']['concerns']['head']): string {
  if (counts.overdue > 0 && counts.behind > 0) return heads.both;
  return counts.overdue > 0 ? heads.overdue : heads.behind;
}

/** What is asked, by what there is, and until when where the plan says so. */
function askedParts({ concerns, missing, pending, soon }: RemindUnit, writing: NoticeWriting): PaperPart[] {
  const { words, view, dated, messages } = writing;
  const { asked } = words;
  const { period } = view;
  const clauses = [
    ...(concerns.length === 0 ? [] : [asked.press]),
    ...(missing.length === 0 ? [] : [asked.send]),
    ...(pending === 0 || period === null
      ? []
      : [asked.pending(dated.period(period.name), pending, dated.day(period.deadline))]),
    ...(soon.length === 0 ? [] : [asked.keep]),
  ];
  // Sentences of their own in a language in which a clause would begin with a small letter.
  const isJoined = messages.numeral === 'chinese';
  const said = isJoined ? words.sentence(clauses.join(messages.semicolon)) : clauses.map(words.sentence).join(' ');
  return clauses.length === 0 ? [] : [paragraph(said)];
}

/** The parts that have something to say, numbered without gaps. */
function numbered(sections: readonly Section[], { words, messages }: NoticeWriting): PaperPart[] {
  const numeral = (number: number) => (messages.numeral === 'chinese' ? toNumeral(number) : String(number));
  return sections
    .filter(({ parts }) => parts.length > 0)
    .flatMap(({ name, head, parts }, index) => [
      headingPart(1, words.heading(numeral(index + 1), head), name),
      ...parts,
    ]);
}

import type { Paper, PaperPart } from '../../../core/paper/paper.js';
import type { WholeBulletin } from '../../../core/view/bulletin/whole/view.js';
import { dayWords, periodWords } from '../../civil-words.js';
import { basisWords } from '../../paper/basis.js';
import { headingPart, paragraph } from '../../paper/parts.js';
import { planTitle } from '../../paper/plan-title.js';
import { titleLines } from '../../paper/title-lines.js';
import { scopeWords } from '../../scope.js';
import type { Screen } from '../../terminal/screen.js';
import { clean } from '../../terminal/text.js';
import { type Annex, annexesOf, annexParts } from './annexes.js';
import { comingParts } from './coming.js';
import { comparisonParts, republishedParts } from './comparison.js';
import { laggingParts } from './lagging.js';
import { movedHead, movedParts } from './moved.js';
import { sectionParts, unitParts } from './sections.js';
import { doneParts, lightParts, progressParts } from './totals.js';
import { Writer } from './writer.js';

/**
 * A whole bulletin (通报) as a document: its title, the parts that have something to say, and annexes.
 * @param own what the office asks for next in its own words, by paragraphs, or null
 * @param screen has the words of a print catalog, and no width
 */
export function bulletinPaper(
  bulletin: WholeBulletin,
  own: readonly string[] | null,
  language: Paper['language'],
  screen: Screen,
): Paper {
  const writer = new Writer(bulletin, screen);
  const annexes = annexesOf(bulletin, writer);
  const sections = sectionsOf(bulletin, annexes, own, writer);
  return {
    language,
    title: titleOf(bulletin, screen),
    subtitle: writer.words.title.day(fullDay(bulletin.period.asOf, screen)),
    fields: fieldsOf(bulletin, screen),
    absent: {
      names: sections.flatMap(({ name, head, parts }) => (parts.length > 0 ? [] : [name, head])),
      text: writer.words.absent,
    },
    parts: [
      ...openingParts(bulletin, writer),
      ...numbered(sections, writer),
      ...closingParts(bulletin, annexes, writer),
      ...annexParts(annexes, writer),
    ],
  };
}

/** The title of the plan with its organisation before it, unless it names that; then the period and what this is. */
export function titleOf({ plan, period }: Pick<WholeBulletin, 'plan' | 'period'>, { messages }: Screen): string[] {
  const { title: words } = messages.screens.bulletinPaper;
  const named = planTitle(plan);
  // The year is not said twice.
  const known = named.includes(period.name.slice(0, 4)) ? period.first : null;
  const standing = words.standing(periodWords(period.name, known, messages), /-\d\d$/.test(period.name));
  return titleLines([words.about(named), standing]);
}

/** What a template of the office may name. */
function fieldsOf({ plan, period }: WholeBulletin, screen: Screen): NonNullable<Paper['fields']> {
  const day = fullDay(period.asOf, screen);
  return {
    ...(plan.organization !== null && { organization: clean(plan.organization) }),
    plan: clean(plan.title),
    period: periodWords(period.name, null, screen.messages),
    as_of: day,
    date: day,
  };
}

/** A day with its year. */
function fullDay(day: string, { messages }: Screen): string {
  return dayWords(day, null, messages);
}

function openingParts(bulletin: WholeBulletin, writer: Writer): PaperPart[] {
  const { plan, period, short, scope, total } = bulletin;
  const { words, messages, screen } = writer;
  const partly = short.chosenOf === null ? '' : words.partly(scopeWords(scope, messages), total.tasks, short.chosenOf);
  return [
    paragraph(words.opening(basisWords(plan, messages), fullDay(period.asOf, screen)) + partly),
    ...republishedParts(bulletin, writer),
  ];
}

/** A part with its heading. */
interface Numbered {
  /** Its name in templates. */
  name: string;
  head: string;
  parts: readonly PaperPart[];
}

function sectionsOf(
  bulletin: WholeBulletin,
  annexes: readonly Annex[],
  own: readonly string[] | null,
  writer: Writer,
): Numbered[] {
  const { heads } = writer.words;
  return [
    { name: 'totals', head: heads.totals, parts: totalParts(bulletin, annexes, writer) },
    { name: 'sections', head: heads.sections, parts: bulletin.isBegun ? sectionParts(bulletin, writer) : [] },
    { name: 'units', head: heads.units, parts: bulletin.isBegun ? unitParts(bulletin, writer) : [] },
    { name: 'lagging', head: heads.lagging, parts: laggingParts(bulletin, writer) },
    { name: 'moved', head: movedHead(bulletin, writer), parts: movedParts(bulletin, writer) },
    { name: 'coming', head: heads.coming, parts: comingParts(bulletin, own, writer) },
  ];
}

function totalParts(bulletin: WholeBulletin, annexes: readonly Annex[], writer: Writer): PaperPart[] {
  const { subheads, annexes: words } = writer.words;
  const place = annexes.findIndex(({ title }) => title === words.missing);
  const annex = place < 0 ? '' : words.name(String(place + 1));
  const parts = [
    { head: subheads.done, parts: doneParts(bulletin, writer) },
    { head: subheads.lights, parts: lightParts(bulletin, annex, writer) },
    { head: subheads.progress, parts: progressParts(bulletin, writer) },
    { head: subheads.comparison, parts: comparisonParts(bulletin, writer) },
  ].filter(({ parts: own }) => own.length > 0);
  return parts.flatMap(({ head, parts: own }, index) => [
    headingPart(2, writer.words.subheading(writer.numeral(index + 1), head)),
    ...own,
  ]);
}

/** The parts that have something to say, numbered without gaps. */
function numbered(sections: readonly Numbered[], writer: Writer): PaperPart[] {
  return sections
    .filter(({ parts }) => parts.length > 0)
    .flatMap(({ name, head, parts }, index) => [
      headingPart(1, writer.words.heading(writer.numeral(index + 1), head), name),
      ...parts,
    ]);
}

/** Which annexes follow, who publishes it and as of which day. */
function closingParts({ plan, period }: WholeBulletin, annexes: readonly Annex[], writer: Writer): PaperPart[] {
  const { annexes: words } = writer.words;
  const organization = clean(plan.organization ?? '');
  const listed = annexes.map(({ title }, index) => words.listed(String(index + 1), title));
  return [
    ...(listed.length === 0 ? [] : [paragraph(words.list(listed.join(words.separator)))]),
    ...(organization === '' ? [] : [paragraph(organization, 'closing')]),
    paragraph(fullDay(period.asOf, writer.screen), 'closing'),
  ];
}

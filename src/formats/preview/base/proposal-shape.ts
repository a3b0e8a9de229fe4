import type { Proposal } from '../../../core/import/proposal.js';
import { ORG_KINDS } from '../../../core/org/kind.js';
import { numberStyles } from '../../../core/outline/choice.js';
import type { Messages } from '../../../messages/index.js';
import {
  either,
  isCount,
  isNumber,
  isText,
  isTruth,
  listOf,
  mapOf,
  objectOf,
  oneOf,
  orNull,
  type Shape,
} from './shape.js';

const texts = listOf(isText);
const textOrTexts = either(isText, texts);
const commitment = oneOf(['firm', 'strive']);
const place = objectOf({ from: isCount, to: isCount });
const index = orNull(isCount);
const style = oneOf(numberStyles);

const bounds: Readonly<Record<string, Shape>> = {
  equals: isNumber,
  at_least: isNumber,
  at_most: isNumber,
  about: isNumber,
  increase_by: isNumber,
  multiply_by: isNumber,
  between: (value) => Array.isArray(value) && value.length === 2 && value.every(isNumber),
  not_below: oneOf(['baseline']),
  deliver: oneOf(['document', 'platform', 'facility', 'event', 'institution', 'action']),
};

const promise = objectOf(
  { id: isText, name: isText },
  {
    ...bounds,
    unit: isText,
    shown: isText,
    due: isText,
    due_note: isText,
    commitment,
    definition: isText,
    unclear: isText,
    part_of: isText,
    baseline: objectOf({ value: isNumber }, { as_of: isText, source: isText }),
    per: textOrTexts,
    allocation: mapOf(isNumber),
    milestones: listOf(objectOf({ id: isText, name: isText }, { due: isText })),
  },
);
const target: Shape = (value) =>
  promise(value) && Object.keys(bounds).filter((key) => Object.hasOwn(Object(value), key)).length === 1;

const source = objectOf({ document: isText, item: either(isText, isCount) });
const taskOf = (doubt: Shape, reason: Shape) =>
  objectOf({
    id: isCount,
    section: isCount,
    slug: isText,
    isTitleMade: isTruth,
    place: isCount,
    fields: objectOf(
      { title: isText },
      {
        text: isText,
        targets: listOf(target),
        source: either(source, listOf(source)),
        lead: textOrTexts,
        responsible: texts,
        support: texts,
        leader: textOrTexts,
        due: isText,
        due_note: isText,
        commitment,
        unclear: isText,
        scope: isText,
      },
    ),
    marks: listOf(objectOf({ place, kind: oneOf(['target', 'due', 'who', 'commitment', 'missed']), target: index })),
    doubts: listOf(objectOf({ why: doubt, target: index, quote: isText })),
    missed: listOf(objectOf({ text: isText, place, reason })),
  });

const org = objectOf(
  { id: isText, name: isText },
  { kind: oneOf(ORG_KINDS), members: texts, aliases: texts, parent: isText },
);

/** Whether a value is a proposal as the program makes it: what a workbook says may have been written by anybody. */
export function isProposal(value: unknown, { screens }: Messages): value is Proposal {
  const { wording, importPreview } = screens;
  const keysOf = (...records: readonly object[]) => oneOf(records.flatMap((record) => Object.keys(record)));
  const role = keysOf(importPreview.roles);
  const task = taskOf(keysOf(wording.doubts, importPreview.doubts), keysOf(wording.reasons, importPreview.reasons));
  const isWhole = objectOf({
    document: objectOf({ id: isText, title: isText }),
    preamble: orNull(isText),
    sections: listOf(
      objectOf({ number: isCount, id: isText, title: isText, isKnown: isTruth, part: isCount }, { heading: isText }),
    ),
    orgs: listOf(objectOf({ org, written: isText, count: isCount, isDoubtful: isTruth })),
    tasks: listOf(task),
    asides: listOf(objectOf({ role, part: isCount, heading: orNull(isText), text: isText, place: isCount })),
    levels: listOf(objectOf({ style, count: isCount, example: isText })),
    sectionStyle: orNull(style),
    itemStyle: orNull(style),
    warnings: listOf(
      objectOf(
        { why: keysOf(importPreview.warnings) },
        { places: listOf(isCount), number: isText, after: isText, place: isCount },
      ),
    ),
    source: objectOf({
      omitted: listOf(objectOf({ what: keysOf(importPreview.omitted), count: isCount })),
      countedIn: oneOf(['line', 'paragraph', 'row']),
    }),
    choices: objectOf(
      {},
      {
        items: style,
        from: isText,
        to: isText,
        onlyAnnex: isCount,
        roles: (value) => value instanceof Map && [...value].every(([part, one]) => isCount(part) && role(one)),
      },
    ),
  });
  return isWhole(value);
}

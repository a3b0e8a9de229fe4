import type { Place } from '../../wording/understood.js';
import { inBrackets, inLabels, outerBrackets } from './finders.js';
import { folded } from './folded.js';
import type { IsKnown, Named } from './names.js';
import type { Phrase } from './phrase.js';
import { FIRST_LEADS, type Role } from './roles.js';
import { inSentences } from './sentences.js';

/** Who does a task by its text, and until when if the same words say it. */
export interface Who {
  lead: readonly Named[];
  responsible: readonly Named[];
  support: readonly Named[];
  leader: readonly Named[];
  /** Where it says until when: 完成时限：6月底前. */
  dues: readonly Place[];
  /** Where it says who: what stands there promises nothing. */
  places: readonly Place[];
  /** Words by which others are meant that are not named: 等部门. */
  more: readonly Place[];
  /** Words by which several share the work in a way that is not told, or null. */
  distributed: Place | null;
  /** Whether several units stand in a list that does not say which of them leads. */
  isLeadOpen: boolean;
  /** Whether it is said of the tasks above as well: 以上任务由…负责. */
  isOfAbove: boolean;
}

/** Whether a document says that the first of several units leads: 列第一位者为牵头单位，下同. */
export function saysFirstLeads(text: string): boolean {
  return FIRST_LEADS.test(folded(text));
}

/**
 * Reads who does a task: in brackets, on lines of their own with labels, in sentences.
 * @param firstLeads whether the document says that the first of several units leads
 */
export function readWho(text: string, firstLeads: boolean, isKnown: IsKnown): Who {
  const read = folded(text);
  const brackets = outerBrackets(read);
  const labelled = inLabels(read, brackets, isKnown);
  const others = outside(brackets, labelled);
  const bracketed = inBrackets(read, others, isKnown);
  const sentences = inSentences(blanked(read, [...bracketed, ...labelled]), isKnown);
  const phrases = [...bracketed, ...labelled, ...sentences.map(({ phrase }) => phrase)].sort(
    (a, b) => a.place.from - b.place.from,
  );
  return whoOf(
    phrases,
    firstLeads,
    sentences.some(({ isOfAbove }) => isOfAbove),
  );
}

/** The brackets that stand in no list with labels. */
function outside(brackets: readonly Place[], lists: readonly Phrase[]): Place[] {
  let next = 0;
  return brackets.filter(({ from }) => {
    while (next < lists.length && (lists[next]?.place.to ?? 0) <= from) next++;
    return (lists[next]?.place.from ?? Number.POSITIVE_INFINITY) > from;
  });
}

function blanked(text: string, phrases: readonly Phrase[]): string {
  return withoutPlaces(
    text,
    phrases.map(({ place }) => place),
  );
}

/** A text with spaces at some places of it, in their order or not, so that all other places stay. */
export function withoutPlaces(text: string, places: readonly Place[]): string {
  let result = '';
  let at = 0;
  for (const { from, to } of [...places].sort((a, b) => a.from - b.from)) {
    if (from < at) continue;
    result += text.slice(at, from) + text.slice(from, to).replace(/[^\n]/g, ' ');
    at = to;
  }
  return result + text.slice(at);
}

function whoOf(phrases: readonly Phrase[], byCustom: boolean, isOfAbove: boolean): Who {
  const firstLeads = byCustom || phrases.some((phrase) => phrase.firstLeads);
  const hasLead = phrases.some(({ named }) => named.some(({ role }) => role === 'lead'));
  const given = phrases.flatMap((phrase) => (firstLeads && !hasLead ? led(phrase.named) : phrase.named));
  const taken = new Set<string>();
  const of = (role: Role): Named[] =>
    given.flatMap((named) => {
      if (named.role !== role || taken.has(named.name)) return [];
      taken.add(named.name);
      return [{ name: named.name, place: named.place }];
    });
  const [lead, responsible, support, leader] = [of('lead'), of('responsible'), of('support'), of('leader')];
  const sharing = phrases.filter(({ named }) => named.length > 0);
  const several = sharing.filter(({ isLabelled }) => !isLabelled);
  const distributed =
    phrases.find(({ isDistributed }) => isDistributed) ?? (several.length > 1 ? several[1] : undefined);
  return {
    lead,
    responsible,
    support,
    leader: leader.length > 0 ? leader : of('person'),
    dues: phrases.flatMap(({ due }) => due ?? []),
    places: phrases.map(({ place }) => place),
    more: phrases.flatMap(({ more }) => more),
    distributed: distributed?.place ?? null,
    isLeadOpen: lead.length === 0 && responsible.length > 1,
    isOfAbove,
  };
}

/** The units of a list, the first of them leading. */
function led(named: Phrase['named']): Phrase['named'] {
  const first = named.findIndex(({ role }) => role === 'responsible');
  return named.map((one, index) => (index === first ? { ...one, role: 'lead' as const } : one));
}

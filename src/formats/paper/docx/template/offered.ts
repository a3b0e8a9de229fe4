import { PAPER_FIELDS, type Paper, type PaperPart } from '../../../../core/paper/paper.js';
import {
  CHART_PREFIXES,
  comparedPlace,
  PLACE_NAMES,
  type PlaceId,
  TABLE_PREFIXES,
  withoutNumber,
} from '../../../../core/paper/place-names.js';

/** What a place of a template is filled with: lines that go into its paragraph, or parts that take its place. */
export type Filling =
  | { kind: 'lines'; name: string; lines: readonly string[] }
  /**
   * The numbers of parts that it is about, and of those that are drawn: of a heading only what is below it.
   * The more exactly something is named, the higher its rank.
   */
  | { kind: 'parts'; name: string; about: readonly number[]; drawn: readonly number[]; rank: number };

/** What a document offers to templates: by all names, as they are compared; and the usual name of each. */
export interface Offered {
  byName: ReadonlyMap<string, Filling>;
  names: readonly string[];
}

/** What a document offers to templates. */
export function offeredBy(paper: Paper): Offered {
  const byName = new Map<string, Filling>();
  const names: string[] = [];
  const offer = (aliases: readonly string[], filling: (name: string) => Filling) => {
    const free = aliases.filter((alias) => alias !== '' && !byName.has(comparedPlace(alias)));
    const [first] = free;
    if (first === undefined) return;
    names.push(first);
    for (const alias of free) byName.set(comparedPlace(alias), filling(first));
  };
  const known = (id: PlaceId) => (paper.language === 'en' ? [id, ...PLACE_NAMES[id]] : [...PLACE_NAMES[id], id]);
  const lines = (id: PlaceId, texts: readonly string[]) =>
    offer(known(id), (name) => ({ kind: 'lines', name, lines: texts }));
  lines('title', paper.title);
  if (paper.subtitle !== null) lines('subtitle', [paper.subtitle]);
  for (const field of PAPER_FIELDS) {
    const text = paper.fields?.[field];
    if (text !== undefined) lines(field, [text]);
  }
  const all = [...paper.parts.keys()];
  offer(known('body'), (name) => ({ kind: 'parts', name, about: all, drawn: all, rank: 0 }));
  for (const index of all) {
    const found = namedPart(paper, index);
    if (found === null) continue;
    const { aliases, ...named } = found;
    offer(aliases, (name) => ({ kind: 'parts', name, ...named }));
  }
  // A template for all periods may name what this one has not.
  for (const name of paper.absent?.names ?? []) {
    const own = comparedPlace(name);
    if (!byName.has(own)) byName.set(own, { kind: 'lines', name, lines: [paper.absent?.text ?? ''] });
  }
  return { byName, names };
}

/** What is named by a part: a heading what stands below it, a table, a chart or a place itself. */
function namedPart({ parts, language }: Paper, index: number) {
  const part = parts[index];
  const prefixed = (prefixes: readonly [string, string], ...aliases: readonly (string | null | undefined)[]) => {
    const [chinese, english] = prefixes;
    const [usual, other] = language === 'en' ? [english, chinese] : [chinese, english];
    const named = aliases.filter((alias) => typeof alias === 'string');
    const colon = language === 'en' ? ':' : '：';
    return [usual, other].flatMap((prefix) => named.map((alias) => `${prefix}${colon}${alias}`));
  };
  switch (part?.kind) {
    case 'heading': {
      const aliases = [withoutNumber(part.text), part.text, part.name ?? ''];
      const about = below(parts, index);
      return { aliases, about, drawn: about.slice(1), rank: part.level };
    }
    case 'table':
      return { aliases: prefixed(TABLE_PREFIXES, part.caption, part.name), about: [index], drawn: [index], rank: 3 };
    case 'chart':
      return {
        aliases: prefixed(CHART_PREFIXES, part.chart.title, part.name),
        about: [index],
        drawn: [index],
        rank: 3,
      };
    case 'place':
      return { aliases: [part.name], about: [index], drawn: [index], rank: 3 };
    default:
      return null;
  }
}

/** A heading and what stands below it, up to the next heading of its level. */
function below(parts: readonly PaperPart[], index: number): number[] {
  const heading = parts[index];
  const level = heading?.kind === 'heading' ? heading.level : 0;
  const found = [index];
  for (let at = index + 1; at < parts.length; at++) {
    const part = parts[at];
    if (part?.kind === 'heading' && part.level <= level) break;
    found.push(at);
  }
  return found;
}

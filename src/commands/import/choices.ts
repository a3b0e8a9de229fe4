import { usageFailure } from '../../core/failure.js';
import { isSlug } from '../../core/file/slug.js';
import { partRoleOf, styleOf, writtenStyles } from '../../core/outline/choice.js';
import type { OutlineChoices, PartRole } from '../../core/outline/outline.js';
import { halfWidth } from '../../core/target/amount.js';
import { clean } from '../../core/text/printable.js';
import type { Context } from '../../env.js';
import type { ImportOptions } from './options.js';

/** What a person says about the structure of a document, and about the ids of the sections that it becomes. */
export interface Choices {
  outline: OutlineChoices;
  /** The ids of sections, by the number of the part that each is, as the preview shows it. */
  sectionIds: ReadonlyMap<number, string>;
}

/** Reads the options about the structure. @throws wrong usage if one of them is not understood */
export function choicesIn(context: Context, options: ImportOptions): Choices {
  const { items, from, to, onlyAnnex, role, sectionId } = options;
  const words = context.messages.screens.import.choices;
  const style = items === undefined ? undefined : styleOf(items);
  if (style === null) throw usageFailure(words.items(clean(items ?? ''), writtenStyles.join(context.messages.comma)));
  const annex = onlyAnnex === undefined ? undefined : countIn(context, '--only-annex', onlyAnnex);
  const roles = new Map((role ?? []).map((one) => roleIn(context, one)));
  const sectionIds = new Map((sectionId ?? []).map((one) => sectionIn(context, one)));
  return {
    outline: {
      ...(style !== undefined && { items: style }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(annex !== undefined && { onlyAnnex: annex }),
      ...(roles.size > 0 && { roles }),
    },
    sectionIds,
  };
}

function countIn({ messages }: Context, option: string, typed: string): number {
  const plain = halfWidth(typed.trim());
  if (/^[1-9]\d{0,3}$/.test(plain)) return Number(plain);
  throw usageFailure(messages.errors.badCount(option, clean(typed)));
}

function roleIn(context: Context, typed: string): [number, PartRole] {
  const [part, value] = pairIn(typed);
  const role = partRoleOf(value);
  if (part !== null && role !== null) return [part, role];
  throw usageFailure(context.messages.screens.import.choices.role(clean(typed)));
}

function sectionIn(context: Context, typed: string): [number, string] {
  const [part, id] = pairIn(typed);
  if (part !== null && isSlug(id)) return [part, id];
  throw usageFailure(context.messages.screens.import.choices.sectionId(clean(typed)));
}

/** `2=前言` as the number of a part and what stands behind the sign; null for a part that is no number. */
function pairIn(typed: string): [number | null, string] {
  const [, part, value = ''] = /^\s*(\d{1,4})\s*[=＝]\s*(.*?)\s*$/u.exec(halfWidth(typed)) ?? [];
  return [part === undefined ? null : Number(part), value];
}

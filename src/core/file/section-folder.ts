import type { Section } from '../plan.js';

/** The folder of a section: its number in two digits, then its id. */
export function sectionFolder(section: Section): string {
  return `${String(section.number).padStart(2, '0')}-${section.id}`;
}

/** The sections by their folders, for each list of sections: made once, since every task asks for its own. */
const FOLDERS = new WeakMap<readonly Section[], ReadonlyMap<string, Section>>();

/** The section that a folder belongs to, or null if the plan has none of that name. */
export function sectionOfFolder({ sections }: { sections: readonly Section[] }, folder: string): Section | null {
  // Of two sections with one folder the first has it.
  const folders = FOLDERS.get(sections) ?? new Map(sections.toReversed().map((one) => [sectionFolder(one), one]));
  FOLDERS.set(sections, folders);
  return folders.get(folder) ?? null;
}

/** Whether a folder's name is formed like a section's, a leading dot aside. */
export function isSectionLike(name: string): boolean {
  return /^\.?\d{1,2}-/.test(name);
}

import type { Section } from '../plan.js';

/** The folder of a section: its number in two digits, then its id. */
export function sectionFolder(section: Section): string {
  return `${String(section.number).padStart(2, '0')}-${section.id}`;
}

/** The section that a folder belongs to, or null if the plan has none of that name. */
export function sectionOfFolder({ sections }: { sections: readonly Section[] }, folder: string): Section | null {
  return sections.find((section) => sectionFolder(section) === folder) ?? null;
}

/** Whether a folder's name is formed like a section's, a leading dot aside. */
export function isSectionLike(name: string): boolean {
  return /^\.?\d{1,2}-/.test(name);
}

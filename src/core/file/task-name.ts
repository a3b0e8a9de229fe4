import { nameOf } from './path.js';
import { isSlug } from './slug.js';

/** The name of a task's file: its number in three digits or more, and a slug. A word stands for a number that is not known. */
export function taskName(id: number | string, slug: string): string {
  return `${String(id).padStart(3, '0')}-${slug}.yaml`;
}

/** The digits and the slug of a file's name, both perhaps ill-formed, or null if it has no number, dash and `.yaml`. */
export function partsOfTaskName(name: string): { number: string; slug: string } | null {
  const [, number, slug] = /^(\d+)-(.*)\.yaml$/.exec(name) ?? [];
  return number === undefined || slug === undefined ? null : { number, slug };
}

/** Whether a name has the form of a task file's. */
export function isTaskName(name: string): boolean {
  const parts = partsOfTaskName(name);
  return parts !== null && parts.number.length >= 3 && isSlug(parts.slug);
}

/** Whether a file of this name is read as a task where it lies in a section's folder. */
export function isYaml(name: string): boolean {
  return /\.yaml$/i.test(name);
}

/** Whether a name ends in `.yaml`, which is read, or in `.yml`, which is not. */
export function endsAsYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** The number that the name of a task's file begins with, whatever stands in it, or null if it begins with none. */
export function numberInName(path: string): number | null {
  const number = /^(\d{1,5})(?!\d)[^/]*\.ya?ml$/i.exec(nameOf(path))?.[1];
  return number === undefined ? null : Number(number);
}

/** What the name of a task's file says besides its number and its ending: it stays when a task is moved or renumbered. */
export function slugOf(path: string): string {
  return nameOf(path).replace(/^\d+-?|\.ya?ml$/gi, '');
}

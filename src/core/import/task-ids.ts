import type { Outline, OutlineItem, OutlinePart } from '../outline/outline.js';

/** The number of a task, and the item of the document that it comes from. */
export interface TaskId {
  id: number;
  /** The document's own number; a text such as 三/2 if that is no id of the plan. */
  item: number | string;
}

/** The highest number that a task can have. */
const HIGHEST = 99_999;

/**
 * The ids of an outline's items: the document's numbers if each is one item's alone and free in the plan; else they
 * follow on, and `item` says where each stands.
 * @param isTaken whether a number stands for another task already
 */
export function taskIds({ parts }: Pick<Outline, 'parts'>, isTaken: (id: number) => boolean): Map<OutlineItem, TaskId> {
  const items = parts.flatMap((part) => part.items.map((item, index) => ({ part, item, index })));
  const numbers = items.map(({ item }) => item.ordinal);
  const isOwn = (number: number | null): number is number =>
    number !== null && Number.isInteger(number) && number >= 1 && number <= HIGHEST && !isTaken(number);
  const areIds = new Set(numbers).size === numbers.length && numbers.every(isOwn);
  if (areIds) return new Map(items.map(({ item }) => [item, { id: item.ordinal ?? 0, item: item.ordinal ?? 0 }]));
  let id = 0;
  const written = new Map<string, number>();
  return new Map(
    items.map(({ part, item, index }) => {
      do id += 1;
      while (isTaken(id));
      return [item, { id, item: alone(placeOf(part, item, index), written) }];
    }),
  );
}

/** Where an item stands, by the numbers of the document: 附件1, 三、（二）4. is `附件1/三/二/4`. */
function placeOf({ annex }: OutlinePart, { path, number }: OutlineItem, index: number): string {
  const steps = [
    ...(annex === null ? [] : [`附件${annex}`]),
    ...path,
    ...(number === null ? [`第${index + 1}条`] : []),
  ];
  const place = steps.join('/').replace(/\s+/g, '').slice(0, 70);
  return /^\d+$/.test(place) ? `第${place}条` : place;
}

/**
 * A place that several items have gets a number behind it: what `source.item` names is one item.
 * @param written how often each place was written; it is counted on
 */
function alone(place: string, written: Map<string, number>): string {
  let text = place;
  let times = written.get(place) ?? 0;
  while (times > 0 && written.has(text)) {
    times += 1;
    text = `${place}（${times}）`;
  }
  written.set(place, Math.max(times, 1));
  if (text !== place) written.set(text, 1);
  return text;
}

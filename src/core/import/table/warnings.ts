import type { TableItem, TableSection, TableWarning } from './task-table.js';

/** What is to be looked at in the numbers of a table's tasks: one that occurs twice, one that is out of order. */
export function warningsOf(sections: readonly TableSection[]): TableWarning[] {
  const restarts = sections.filter(({ items }) => items[0]?.ordinal === 1).length > 1;
  const lists = restarts ? sections.map(({ items }) => items) : [sections.flatMap(({ items }) => items)];
  return lists.flatMap((items) => [...twice(items), ...outOfOrder(items)]);
}

function twice(items: readonly TableItem[]): TableWarning[] {
  const places = new Map<string, number[]>();
  for (const { number, place } of items) {
    if (number === null) continue;
    const others = places.get(number);
    if (others) others.push(place);
    else places.set(number, [place]);
  }
  return [...places].flatMap(([number, found]) =>
    found.length > 1 ? [{ why: 'number_twice' as const, number, places: found }] : [],
  );
}

function outOfOrder(items: readonly TableItem[]): TableWarning[] {
  const inPlace = items.toSorted((a, b) => a.place - b.place);
  let last = 0;
  return inPlace.flatMap(({ number, ordinal, place }) => {
    if (number === null || ordinal === null) return [];
    const isBack = ordinal < last;
    last = Math.max(last, ordinal);
    return isBack ? [{ why: 'out_of_order' as const, number, place }] : [];
  });
}

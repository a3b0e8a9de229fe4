/** A count with its noun, in the plural unless it is one. */
export const things = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

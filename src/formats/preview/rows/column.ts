/** A column of a sheet of a preview. */
export interface SheetColumn<K extends string> {
  key: K;
  /** In characters of a Latin letter; a Chinese character takes two. */
  width: number;
  /** Whether people may change its cells, or only read them; what is hidden tells rows apart. */
  access: 'open' | 'shown' | 'hidden';
  /** The list to choose from, if there is one. */
  list?: ListName;
}

/** The lists of words that cells are chosen from. */
export type ListName = 'yesNo' | 'roles' | 'kinds' | 'commitments' | 'orgKinds';

/** The texts of a row, by the keys of its columns. */
export type Row<K extends string> = Readonly<Record<K, string>>;

/** What stands between several names, dates or shares in a cell. */
export const SEPARATOR = '；';

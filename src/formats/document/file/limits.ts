const MB = 1024 * 1024;

/** The largest file that is read, in bytes. A command looks at the size before it reads the file. */
export const MAX_BYTES = 50 * MB;

/** What an office file may grow to when it is unpacked, in bytes. */
export const MAX_UNPACKED = 200 * MB;

/** How many times its packed size a part of an office file may have. Real sheets stay below 50. */
export const MAX_RATIO = 200;

/** Parts that are smaller than this may have any ratio: a sheet of equal rows has a very high one. */
export const FREE_OF_RATIO = 10 * MB;

/** How many parts an office file may have. */
export const MAX_ENTRIES = 10_000;

/** How many paragraphs and lines with text a document may have. */
export const MAX_PARAGRAPHS = 100_000;

/** How many rows with content a table may have, and how many cells all tables together. */
export const MAX_ROWS = 100_000;
export const MAX_CELLS = 2_000_000;

/** How deep the elements of a document may be nested. */
export const MAX_DEPTH = 500;

/** The type of every language's messages; a missing key is a compile error. */
export type Messages = typeof import('./zh-CN.js');

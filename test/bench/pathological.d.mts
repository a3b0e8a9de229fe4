/** The texts of a task with number 7, each of about so many bytes. */
export function pathologicalTexts(size: number): { name: string; text: string | Buffer }[];

/** The plan to play with: the text of each of its files, by its path from the plan folder. */
export { SAMPLE } from '#generated/sample';

export { parse } from 'parse5';

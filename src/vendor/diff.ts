export { createTwoFilesPatch, formatPatch } from 'diff';

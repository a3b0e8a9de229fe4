export { parseCsv } from 'hucre/csv';

export { calculateRowHeight, readXlsx, writeXlsx } from 'hucre/xlsx';

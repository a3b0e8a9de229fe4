export type { Cell, CellStyle, CellValue, DataValidation, ReadOptions, Sheet, WriteSheet } from 'hucre/xlsx';
export { calculateRowHeight, readXlsx, writeXlsx } from 'hucre/xlsx';

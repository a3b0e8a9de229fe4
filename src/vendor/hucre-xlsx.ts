export type { Cell, CellStyle, CellValue, DataValidation, Sheet } from 'hucre/xlsx';
export { calculateRowHeight, readXlsx, writeXlsx } from 'hucre/xlsx';

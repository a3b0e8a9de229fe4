export { formatValue, readXls, readXlsb } from 'hucre';

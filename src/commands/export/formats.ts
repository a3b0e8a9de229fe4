import type { ExportFormat } from './format.js';

/** All formats of `plan export`, in the order of its help. A new format is one file and one line here. */
export const exportFormats: readonly ExportFormat[] = [
  {
    id: 'xlsx',
    endings: ['.xlsx'],
    makes: 'file',
    hasColumns: true,
    load: async () => (await import('./ledger.js')).exportXlsx,
  },
  {
    id: 'csv',
    endings: ['.csv'],
    makes: 'text',
    hasColumns: true,
    load: async () => (await import('./ledger.js')).exportCsv,
  },
  {
    id: 'html',
    endings: ['.html', '.htm'],
    makes: 'file',
    hasColumns: false,
    load: async () => (await import('./html.js')).exportHtml,
  },
  {
    id: 'ics',
    endings: ['.ics'],
    makes: 'file',
    hasColumns: false,
    load: async () => (await import('./ics.js')).exportIcs,
  },
  {
    id: 'returns',
    endings: [],
    makes: 'folder',
    hasColumns: false,
    load: async () => (await import('./returns.js')).exportReturns,
  },
  {
    id: 'outline',
    endings: ['.txt'],
    makes: 'text',
    hasColumns: false,
    load: async () => (await import('./outline.js')).exportOutline,
  },
  {
    id: 'markdown',
    endings: ['.md', '.markdown'],
    makes: 'text',
    hasColumns: true,
    load: async () => (await import('./ledger.js')).exportMarkdown,
  },
  {
    id: 'json',
    endings: ['.json'],
    makes: 'text',
    hasColumns: false,
    load: async () => (await import('./json.js')).exportJson,
  },
  {
    id: 'ndjson',
    endings: ['.ndjson', '.jsonl'],
    makes: 'text',
    hasColumns: false,
    load: async () => (await import('./ndjson.js')).exportNdjson,
  },
];

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
    id: 'markdown',
    endings: ['.md'],
    makes: 'text',
    hasColumns: true,
    load: async () => (await import('./ledger.js')).exportMarkdown,
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
    id: 'html',
    endings: ['.html', '.htm'],
    makes: 'text',
    hasColumns: false,
    load: async () => (await import('./html.js')).exportHtml,
  },
];

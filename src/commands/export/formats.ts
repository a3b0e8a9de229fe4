import type { ExportFormat } from './format.js';

/** All formats of `plan export`, in the order of its help. A new format is one file and one line here. */
export const exportFormats: readonly ExportFormat[] = [
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
];

import { describe, it } from 'vitest';
import { killAtAnyInstant } from './killing.js';

describe.skipIf(process.platform === 'win32')('a process that is killed', () => {
  it('at any of very many instants leaves whole files', () => killAtAnyInstant(300), 300_000);
});

import { describe, expect, it } from 'vitest';
import { run } from '../../run.js';

describe('plan export', () => {
  it('asks for a format', async () => {
    expect(await run(['export'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('请用 -f 写格式') });
    expect(await run(['export', '-f', 'doc'])).toMatchObject({ code: 2, out: '' });
  });
});

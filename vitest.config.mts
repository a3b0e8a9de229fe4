import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The clock's zone must not matter: a zone far from the plan's shows where it does.
    env: { TZ: 'America/Anchorage', LC_ALL: 'C' },
    testTimeout: 60_000,
  },
});

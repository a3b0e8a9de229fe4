import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const HOOKS = fileURLToPath(new URL('../.pre-commit-hooks.yaml', import.meta.url));
const hasPreCommit = spawnSync('pre-commit', ['--version']).error === undefined;

it.skipIf(!hasPreCommit)('the hook for pre-commit.com is accepted by pre-commit itself (needs pre-commit)', () => {
  expect(spawnSync('pre-commit', ['validate-manifest', HOOKS]).status).toBe(0);
});

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The promises of a page: each row names the test that holds it, by its file and its title. */
function promisesOf(page: string): { file: string; title: string }[] {
  const rows = readFileSync(ROOT + page, 'utf8').matchAll(/^\| .+ \| \[`([^`]+)`\]\(([^)]+)\): (.+) \|$/gm);
  return [...rows].map(([, file = '', link, title = '']) => {
    expect(link).toBe(file);
    return { file, title };
  });
}

const promises = promisesOf('SECURITY.md');

describe('the page about security', () => {
  it('makes its promises', () => {
    expect(promises.length).toBeGreaterThan(20);
  });

  it('makes the same ones in Chinese', () => {
    expect(promisesOf('SECURITY.zh-CN.md')).toEqual(promises);
  });

  it.each(promises)('has a test for each: $file: $title', ({ file, title }) => {
    expect(existsSync(ROOT + file)).toBe(true);
    // A title stands in quotes behind its it or it.each.
    expect(readFileSync(ROOT + file, 'utf8')).toContain(`'${title}'`);
  });
});

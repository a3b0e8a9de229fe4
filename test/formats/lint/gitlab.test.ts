import { validate } from 'jsonschema';
import { describe, expect, it } from 'vitest';
import { lintFormats } from '../../../src/formats/lint/index.js';
import { catalogs } from '../../../src/messages/index.js';
import { found, nasty, resultOf } from './made.js';

interface Issue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

/** What GitLab asks of a report, by its documentation: an array of such objects, each fingerprint but once. */
const SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1, pattern: '^[^\\n]*$' },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\.?/)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
};

function write(...args: Parameters<typeof resultOf>): Issue[] {
  const text = lintFormats.gitlab.write(resultOf(...args), catalogs.en, 'en');
  expect(text).not.toMatch(/^\uFEFF/);
  const issues = JSON.parse(text) as Issue[];
  expect(validate(issues, SCHEMA).errors.map(String)).toEqual([]);
  return issues;
}

const fingerprints = (...args: Parameters<typeof resultOf>) => write(...args).map((issue) => issue.fingerprint);

describe('gitlab', () => {
  it('writes each finding as an issue at its line', () => {
    expect(write([])).toEqual([]);
    expect(write([found(), found({ level: 'warning' })])).toMatchObject([
      { check_name: 'unknown-key', severity: 'major', location: { path: 'plan/01-a/001-b.yaml', lines: { begin: 3 } } },
      { severity: 'minor' },
    ]);
  });

  it('keeps to the schema whatever the texts are', () => {
    expect(write(nasty)).toHaveLength(nasty.length);
  });

  it('gives each finding a fingerprint of its own, also to equal ones', () => {
    const alike = [found(), found({ line: 9 }), found({ line: 20 })];
    expect(new Set(fingerprints(alike)).size).toBe(3);
    const different = [found(), found({ file: 'x' }), found({ rule: 'syntax' }), found({ source: 'y' })];
    expect(new Set(fingerprints([...different, found({ args: { key: 'leed', nearest: 'x' } })])).size).toBe(5);
  });

  it('keeps the fingerprints where lines move, whatever the language', () => {
    const [before, after] = [
      [found(), found({ line: 9 })],
      [found({ line: 13, column: 7 }), found({ line: 19 })],
    ];
    expect(fingerprints(after)).toEqual(fingerprints(before));
    const zh = lintFormats.gitlab.write(resultOf(before), catalogs['zh-CN'], 'zh-CN');
    expect((JSON.parse(zh) as Issue[]).map((issue) => issue.fingerprint)).toEqual(fingerprints(before));
  });
});

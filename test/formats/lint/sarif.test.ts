import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import { type Schema, validate } from 'jsonschema';
import { describe, expect, it } from 'vitest';
import { lintFormats } from '../../../src/formats/lint/index.js';
import { catalogs, type Language } from '../../../src/messages/index.js';
import { rules } from '../../../src/rules/index.js';
import { found, NASTY, nasty, resultOf } from './made.js';

interface Rule {
  id: string;
  shortDescription: { text: string };
  helpUri: string;
  help: { text: string };
  defaultConfiguration: { level: string };
}

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: {
      artifactLocation: { uri: string; uriBaseId: string };
      region: { startLine: number; startColumn: number };
    };
  }[];
  partialFingerprints: Record<string, string>;
  properties: { fixable: boolean };
}

interface Run {
  tool: { driver: { name: string; version: string; language: string; rules: Rule[] } };
  originalUriBaseIds: object;
  columnKind: string;
  results: Result[];
}

/** The published schema of SARIF 2.1.0, which its last draft, rtm.5, became. */
const errorsOf = (document: unknown) => validate(document, schema as Schema).errors.map(String);

function write(report: ReturnType<typeof resultOf>, language: Language = 'en'): Run {
  const document = JSON.parse(lintFormats.sarif.write(report, catalogs[language], language));
  expect(errorsOf(document)).toEqual([]);
  expect(document.version).toBe('2.1.0');
  return document.runs[0];
}

const uris = (run: Run) => run.results.map((result) => result.locations[0]?.physicalLocation.artifactLocation.uri);

describe('sarif', () => {
  it('is checked by a schema that can fail', () => {
    expect(errorsOf({ version: '2.1.0' })).not.toEqual([]);
    const document = JSON.parse(lintFormats.sarif.write(resultOf([found()]), catalogs.en, 'en'));
    document.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    document.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = 'a b';
    expect(errorsOf(document).length).toBe(2);
  });

  it.each(
    Object.keys(catalogs) as Language[],
  )('describes every rule in %s, also where nothing was found', (language) => {
    const { tool, results } = write(resultOf([]), language);
    expect(results).toEqual([]);
    expect(tool.driver).toMatchObject({ name: 'plan', version: '1.2.3', language });
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { id, shortDescription, help, helpUri, defaultConfiguration } of tool.driver.rules) {
      const text = catalogs[language].rules[id as keyof typeof catalogs.en.rules];
      expect(shortDescription.text).toBe(text.title);
      for (const words of [text.why, ...Object.values(text.message), ...Object.values(text.advice)]) {
        expect(help.text).toContain(words);
      }
      expect(defaultConfiguration.level).toBe(rules.find((rule) => rule.id === id)?.level);
      expect(helpUri).toBe(`urn:plan-ledger:rule:${id}`);
      expect(new URL(helpUri).protocol).toBe('urn:');
    }
  });

  it('puts each finding at its line and column, and points to its rule', () => {
    const { tool, results, columnKind, originalUriBaseIds } = write(
      resultOf([found(), found({ level: 'warning', fixable: true })]),
    );
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning']);
    const [result] = results;
    expect(result?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'plan/01-a/001-b.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9, snippet: { text: '    leed: office' } },
    });
    expect(tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('unknown-key');
    expect(result?.message.text).toContain('leed');
    expect(columnKind).toBe('utf16CodeUnits');
    expect(Object.keys(originalUriBaseIds)).toEqual(['%SRCROOT%']);
    expect(results.map(({ properties }) => properties.fixable)).toEqual([false, true]);
    expect(result?.partialFingerprints['finding/v1']).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps to the schema whatever the texts are, with each path as a URI', () => {
    const run = write(resultOf(nasty));
    const paths = NASTY.map((text) => `plan/01 甲/${text}.yaml`.replace('\uD800', '\uFFFD'));
    expect(uris(run).map((uri) => decodeURIComponent(uri ?? ''))).toEqual(paths.flatMap((path) => [path, path]));
    for (const uri of uris(run)) expect(uri).toMatch(/^[\w./%~!*'()-]+$/);
  });
});

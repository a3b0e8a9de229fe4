import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { lintFormats } from '../../../src/formats/lint/index.js';
import { catalogs } from '../../../src/messages/index.js';
import { found, NASTY, nasty, resultOf } from './made.js';

/** The schema that Jenkins publishes, under the MIT license that stands in it. */
const schema = readFileSync(join(import.meta.dirname, 'jenkins-junit.xsd'), 'utf8');

async function errorsOf(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], schema: [schema] });
  return errors.map(({ message }) => message);
}

async function write(...args: Parameters<typeof resultOf>): Promise<string> {
  const xml = lintFormats.junit.write(resultOf(...args), catalogs.en, 'en');
  expect(await errorsOf(xml)).toEqual([]);
  return xml;
}

describe('junit', () => {
  it('is checked by a schema that can fail', async () => {
    expect(await errorsOf('<testsuites><testsuite/></testsuites>')).not.toEqual([]);
    expect(await errorsOf('<testsuites name="\u0001"/>')).not.toEqual([]);
  });

  it('has a case for each file, which passes where nothing was found', async () => {
    expect(await write([])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="plan lint" tests="2" failures="0" errors="0">
  <testsuite name="plan lint" tests="2" failures="0" errors="0">
    <testcase name="plan/01-a/001-b.yaml" classname="plan.lint" time="0"/>
    <testcase name="plan/plan.yaml" classname="plan.lint" time="0"/>
  </testsuite>
</testsuites>
`);
  });

  it('fails a file with errors once, with all its findings', async () => {
    const xml = await write([found(), found({ line: 4, level: 'warning' }), found({ line: 5 })]);
    expect(xml).toContain('tests="2" failures="1"');
    expect(xml.match(/<failure /g)).toHaveLength(1);
    const [, message, text] = /<failure message="([^"]*)" type="error">([^<]*)<\/failure>/.exec(xml) ?? [];
    expect(message).toBe('2 errors, 1 warning');
    expect(text?.match(/^plan\/01-a\/001-b\.yaml:\d:5 (error|warning) unknown-key$/gm)).toHaveLength(3);
  });

  it('fails no file for warnings alone, and tells them all the same', async () => {
    const xml = await write([found({ level: 'warning' })]);
    expect(xml).toContain('failures="0"');
    expect(xml).toMatch(/<system-out>plan\/01-a\/001-b\.yaml:3:5 warning unknown-key\n/);
  });

  it('has a case also for a folder that cannot be read', async () => {
    const xml = await write([
      found({ rule: 'unreadable', variant: null, file: 'plan/02-b', args: { code: 'EACCES' } }),
    ]);
    expect(xml).toContain('tests="3" failures="1"');
    expect(xml).toContain('<testcase name="plan/02-b" classname="plan.lint" time="0">');
  });

  it('is XML 1.0 whatever the texts are', async () => {
    const xml = await write(nasty, []);
    expect(xml).toContain(`tests="${NASTY.length}" failures="${NASTY.length}"`);
    expect(xml).toContain('name="plan/01 甲/a&#13;&#10;b&#10;c.yaml"');
    expect(xml).toContain('😀');
  });
});

import { describe, expect, it } from 'vitest';
import { WAYS } from '../../../src/core/diff/change.js';
import { LIGHT_REASONS, LIGHTS } from '../../../src/core/standing/light.js';
import { STATUS_BY } from '../../../src/core/view/status-view.js';
import { ciTemplates } from '../../../src/formats/ci/index.js';
import { completionScripts } from '../../../src/formats/completion/index.js';
import { identifier } from '../../../src/formats/identifier.js';
import { catalogs } from '../../../src/messages/index.js';
import { Described, type Node, objectsIn } from './described.js';

/** What stands at a path of a schema. */
function at(schema: Node, ...path: string[]): unknown {
  return path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), schema);
}

describe('the schemas of JSON', async () => {
  const { schemas } = await Described.read();
  const names = [...schemas.keys()];
  const { checks } = catalogs.en.doctor;
  const { what } = catalogs.en.lint.fix;

  it.each(names)('stand alone, and describe every key in Chinese and English: %s', (name) => {
    const schema = schemas.get(name) ?? {};
    const refs = JSON.stringify(schema).match(/"\$ref":"[^"]*"/g) ?? [];
    expect(refs.filter((ref) => !ref.startsWith('"$ref":"#/definitions/'))).toEqual([]);
    for (const { path, node } of objectsIn(schema)) {
      for (const [key, part] of Object.entries(Object(node['properties']))) {
        // What only narrows a key that is described where it is declared.
        if (node['allOf'] !== undefined || node['anyOf'] !== undefined) continue;
        expect(at(part as Node, 'description'), `${path} ${key}`).toMatch(/[一-鿿].* \/ .*[a-z]/is);
      }
    }
  });

  it.each(names)('take no key that they do not name, and miss none: %s', (name) => {
    for (const { path, node } of objectsIn(schemas.get(name) ?? {})) {
      if (node['allOf'] !== undefined || node['anyOf'] !== undefined) continue;
      expect(node['additionalProperties'], path).toBe(false);
      expect(node['required'], path).toEqual(Object.keys(Object(node['properties'])));
    }
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['status', ['definitions', 'light', 'enum'], LIGHTS],
    ['status', ['definitions', 'light_reason', 'enum'], LIGHT_REASONS],
    ['status', ['definitions', 'share_reason', 'enum'], [...LIGHT_REASONS, 'city_met']],
    ['status', ['properties', 'by', 'enum'], STATUS_BY],
    ['diff', ['properties', 'counts', 'properties', 'ways', 'required'], WAYS],
    ['ci', ['properties', 'service', 'enum'], Object.keys(ciTemplates)],
    ['completion', ['properties', 'shell', 'enum'], Object.keys(completionScripts)],
    [
      'doctor',
      ['definitions', 'checked', 'properties', 'checks', 'items', 'properties', 'id', 'enum'],
      Object.keys(checks).map(identifier),
    ],
    ['lint', ['definitions', 'fix_kind', 'enum'], Object.keys(what)],
  ])('know every identifier of the program: %s, %j', (name, path, known) => {
    expect([...(at(schemas.get(name) ?? {}, ...path) as string[])].sort()).toEqual([...known].sort());
  });
});

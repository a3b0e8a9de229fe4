import { describe, expect, it } from 'vitest';
import {
  isTaskName,
  isYaml,
  numberInName,
  partsOfTaskName,
  slugOf,
  taskName,
} from '../../../src/core/file/task-name.js';

describe('the name of a task’s file', () => {
  it.each([
    [28, 'kindergartens', '028-kindergartens.yaml'],
    [1234, 'ipv6-2020', '1234-ipv6-2020.yaml'],
  ])('is built of %s and %s, and taken apart again', (id, slug, name) => {
    expect(taskName(id, slug)).toBe(name);
    expect(isTaskName(name)).toBe(true);
    expect(partsOfTaskName(name)).toEqual({ number: name.split('-')[0], slug });
    expect([numberInName(`05-preschool/${name}`), slugOf(`05-preschool/${name}`)]).toEqual([id, slug]);
  });

  it.each([
    ['28-short.yaml', true, 28, 'short'],
    ['028-Upper.yaml', true, 28, 'Upper'],
    ['028-a--b.yaml', true, 28, 'a--b'],
    ['028.yaml', false, 28, ''],
    ['028 甲.YAML', false, 28, ' 甲'],
    ['028-a.yml', false, 28, 'a'],
    ['123456-long.yaml', true, null, 'long'],
    ['plan.yaml', false, null, 'plan'],
  ])('is not well-formed: %s', (name, hasParts, number, slug) => {
    expect(isTaskName(name) && number !== null).toBe(false);
    expect([partsOfTaskName(name) !== null, numberInName(name), slugOf(name)]).toEqual([hasParts, number, slug]);
  });

  it('ends in .yaml, in any case', () => {
    expect(['a.yaml', 'a.YAML', 'a.yml', 'a.yaml.bak'].map(isYaml)).toEqual([true, true, false, false]);
  });
});

import type { ParsedNode } from 'yaml';
import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from '../../../vendor/yaml.js';
import type { Builder } from './builder.js';
import { readCanonical } from './read.js';

/**
 * Reads the canonical form of plan files into the nodes that the YAML parser makes of it, each with the offsets between
 * which it stands; comments are left out. A file of 1 MiB takes the parser seconds.
 * @returns null for a text that is not in canonical form
 */
export function canonicalDocument(text: string): Document | null {
  const document = new Document(undefined, { version: '1.2', schema: 'core' });
  const contents = readCanonical(text, nodesOf(text, document));
  if (contents === null) return null;
  document.contents = contents as ParsedNode;
  return document;
}

type Built = Scalar | YAMLMap | YAMLSeq;

function nodesOf(text: string, { schema }: Document): Builder<Built, YAMLMap> {
  const keysOf = new Map<YAMLMap, Set<string>>();
  return {
    simple(value, from, to) {
      const scalar = new Scalar(value);
      scalar.type = styleOf(from < to ? text[from] : undefined);
      return placed(scalar, from, to);
    },
    list(items, from, to, isFlow) {
      const list = new YAMLSeq(schema);
      list.items = items;
      if (isFlow) list.flow = true;
      return placed(list, from, to);
    },
    map(from, isFlow) {
      const map = new YAMLMap(schema);
      if (isFlow) map.flow = true;
      keysOf.set(map, new Set());
      return placed(map, from, from);
    },
    add(map, name, from, value) {
      const keys = keysOf.get(map);
      if (keys?.has(name)) return false;
      keys?.add(name);
      const key = placed(new Scalar(name), from, from + name.length);
      key.type = Scalar.PLAIN;
      map.items.push(new Pair(key, value));
      return true;
    },
    end: (map, to) => void placed(map, map.range?.[0] ?? 0, to),
  };
}

function styleOf(first: string | undefined): Scalar.Type {
  if (first === '"') return Scalar.QUOTE_DOUBLE;
  return first === "'" ? Scalar.QUOTE_SINGLE : Scalar.PLAIN;
}

function placed<T extends Built>(node: T, from: number, to: number): T {
  node.range = [from, to, to];
  return node;
}

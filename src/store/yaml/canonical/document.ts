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

function nodesOf(text: string, { schema }: Document): Builder<Built> {
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
    map(keys, values, from, to, isFlow) {
      const map = new YAMLMap(schema);
      map.items = keys.map(({ name, from: start }, index) => {
        const key = placed(new Scalar(name), start, start + name.length);
        key.type = Scalar.PLAIN;
        return new Pair(key, values[index]);
      });
      if (isFlow) map.flow = true;
      return placed(map, from, to);
    },
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

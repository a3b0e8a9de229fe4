import { KEY_ORDER } from '#generated/values';

/** How a value of a file is merged. */
export type Shape =
  /** As a whole, or by its keys where all sides have keys. */
  | { kind: 'plain' }
  /** By its keys; what has no shape of its own is plain. */
  | { kind: 'map'; fields: Readonly<Record<string, Shape>>; order: readonly string[] }
  /** A list of things with an id each. */
  | { kind: 'keyed'; item: Shape }
  /** A list in which each value stands once. */
  | { kind: 'set' }
  /** A list to which entries are only added, in the order of time. */
  | { kind: 'growing' };

export const PLAIN: Shape = { kind: 'plain' };
const SET: Shape = { kind: 'set' };
const GROWING: Shape = { kind: 'growing' };
const KEYED: Shape = { kind: 'keyed', item: PLAIN };

const TARGET: Shape = { kind: 'map', fields: { readings: GROWING }, order: KEY_ORDER.target };

/** The shape of the two kinds of plan files. */
export const SHAPES = {
  task: {
    kind: 'map',
    order: KEY_ORDER.task,
    fields: {
      responsible: SET,
      support: SET,
      related: SET,
      targets: { kind: 'keyed', item: TARGET },
      reports: GROWING,
      evidence: GROWING,
      extensions: GROWING,
      amendments: GROWING,
      history: GROWING,
    },
  },
  plan: { kind: 'map', order: [], fields: { sections: KEYED, documents: KEYED, orgs: KEYED } },
} as const satisfies Record<string, Shape>;

/** The two kinds of plan files. */
export type FileKind = keyof typeof SHAPES;

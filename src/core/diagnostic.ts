import type { Args, Place } from './finding.js';

/** A message that needs no arguments. */
export type NoArgs = Readonly<Record<never, never>>;

/**
 * The arguments of the messages of the file rules, by rule and variant; `default` if a rule has only one message. The
 * store yields the diagnostics while it reads a single file.
 */
export interface FileRuleArgs {
  unreadable: {
    default: { code: string };
    sparse: { path: string; count: number; numbers: string; files: string };
    'sparse-folder': { path: string };
    index: NoArgs;
  };
  'not-a-file': {
    default: NoArgs;
  };
  'link-outside': {
    default: NoArgs;
  };
  'too-large': {
    default: { bytes: number };
  };
  encoding: {
    other: { encoding: string };
    unknown: { encoding: string };
  };
  'conflict-marker': {
    default: { marker: string };
  };
  'control-character': {
    default: { code: string };
  };
  syntax: {
    depth: { depth: number };
    parts: { limit: number };
    'long-line': { limit: number };
    indent: NoArgs;
    tab: NoArgs;
    'duplicate-key': NoArgs;
    documents: NoArgs;
    'missing-character': NoArgs;
    colon: NoArgs;
    quote: NoArgs;
    escape: NoArgs;
    token: NoArgs;
    other: NoArgs;
    'carriage-return': NoArgs;
    empty: NoArgs;
    'not-a-map': NoArgs;
    alias: NoArgs;
    anchor: NoArgs;
    tag: NoArgs;
  };
  'unknown-key': {
    near: { key: string; nearest: string; within: string };
    far: { key: string; known: string; within: string };
    former: { key: string; present: string };
  };
  'one-bound': {
    none: { present: string; options: string };
    several: { present: string; options: string };
  };
  shape: {
    required: { key: string; within: string };
    date: { value: string; type?: string };
    type: { value: string; type: string };
    enum: { value: string; allowed: string };
    instant: { value: string };
    slug: { value: string };
    line: { value: string };
    blank: { value: string };
    path: { value: string };
    url: { value: string };
    sha256: { value: string };
    'report-period': { value: string };
    code: { value: string };
    timezone: { value: string };
    org: { value: string };
    'org-word': { value: string };
    'milestone-org': NoArgs;
    commit: { value: string };
    item: { value: string };
    pattern: { value: string };
    range: { value: string; limit: string };
    'too-small': { value: number; least: number };
    'too-few': { limit: number };
    'too-many': { limit: number };
    'too-long': { limit: number };
    doubled: { first: number; second: number };
    per: NoArgs;
    pace: NoArgs;
    'choice-none': { present: string; options: string; within: string };
    'choice-several': { present: string; options: string; within: string };
    other: { value: string; keyword: string };
  };
  'date-real': {
    default: { date: string };
  };
  'known-section': {
    default: { folder: string };
    copy: { folder: string; id: number; other: string };
  };
  'file-name': {
    form: { name: string; expected: string };
    number: { id: number; name: string; expected: string };
    ending: { name: string; expected: string };
    beside: { name: string; other: string };
    plan: { other: string };
    hidden: { name: string; expected: string };
    'hidden-folder': { folder: string; count: number };
    aside: { folder: string; count: number };
  };
  'plan-file': {
    'section-number': { value: string | number };
    'section-id': { value: string | number };
    'document-id': { value: string };
    'org-id': { value: string | number };
    period: { start: string; end: string };
    timezone: { value: string };
    gap: { yellow: number; red: number };
    'day-twice': { date: string };
  };
  'id-unique': {
    default: { id: number; other: string };
    same: { id: number; other: string };
    older: { id: number; other: string };
    newer: { id: number; other: string };
    'newer-named': { id: number; other: string; expected: string };
    fork: { id: number; other: string };
  };
}

/**
 * The arguments of every message of lint. A rule adds its own in its file, with `declare module`. So rules, store and
 * messages are checked against one declaration, and need not import one another.
 */
export interface RuleArgs extends FileRuleArgs {}

/** The id of a rule about a single file. */
export type FileRuleId = keyof FileRuleArgs;

/** The id of a rule. */
export type RuleId = keyof RuleArgs;

/** The names of a rule's messages. */
export type VariantOf<R extends RuleId> = keyof RuleArgs[R] & string;

/** What a rule yields, before lines and columns are known: its variant, the place and the arguments of the message. */
export type DiagnosticOf<R extends RuleId, V extends VariantOf<R> = VariantOf<R>> =
  V extends VariantOf<R> ? { place: Place } & Named<V> & Filled<RuleArgs[R][V]> : never;

/** A rule that has one message only names no variant. */
type Named<V> = V extends 'default' ? { variant?: never } : { variant: V };
type Filled<A> = keyof A extends never ? { args?: Readonly<Record<string, never>> } : { args: Readonly<A & Only<A>> };

/** Forbids the arguments of other variants, which the compiler would accept otherwise. */
type Only<A> = { [N in Exclude<ArgName, keyof A>]?: never };
type ArgName = { [R in RuleId]: NamesOf<RuleArgs[R]> }[RuleId];
type NamesOf<Variants> = { [V in keyof Variants]: keyof Variants[V] }[keyof Variants];

/** What any rule yields, for code that only passes it on. */
export interface Diagnostic {
  /** Names one of the messages of a rule that has several. */
  variant?: string;
  place: Place;
  args?: Args;
}

/** What is wrong with a file as the store reads it, under the id of the file rule that explains it. */
export type FileDiagnostic<R extends FileRuleId = FileRuleId> = R extends FileRuleId
  ? { rule: R } & DiagnosticOf<R>
  : never;

import type { Line } from '../line/line.js';
import { annexStarts } from './annex-marks.js';
import { type Front, frontOf } from './front.js';
import { isSubstantial, type Signature, signatureOf } from './signature.js';

/** A document of its own inside a document: the notice, what it hands on, an annex. */
export interface Segment {
  /** The number of the annex, or null. */
  annex: number | null;
  front: Front;
  body: readonly Line[];
  signature: Signature | null;
  /** The lines of the signature, and those below it that belong to nothing. */
  signed: readonly Line[];
  below: readonly Line[];
}

/** Parts a document at its annexes and its signatures. Every line is in one segment. */
export function segmentsOf(lines: readonly Line[]): Segment[] {
  const starts = annexStarts(lines);
  const ends = [...starts.map(({ at }) => at), lines.length];
  const main = lines.slice(0, ends[0]);
  return [
    ...(main.length === 0 ? [] : partedAtSignatures(main, null)),
    ...starts.flatMap(({ at, number }, index) => partedAtSignatures(lines.slice(at, ends[index + 1]), number)),
  ];
}

function partedAtSignatures(all: readonly Line[], annex: number | null): Segment[] {
  const segments: Segment[] = [];
  let lines = all;
  while (lines.length > 0) {
    const front = frontOf(lines, annex !== null && segments.length === 0);
    const signature = signatureOf(lines, front.to);
    const to = signature?.to ?? lines.length;
    const rest = lines.slice(to);
    const isLast = !isSubstantial(rest);
    segments.push({
      annex,
      front,
      body: lines.slice(front.to, signature?.from ?? lines.length),
      signature,
      signed: signature === null ? [] : lines.slice(signature.from, signature.to),
      below: isLast ? rest : [],
    });
    lines = isLast ? [] : rest;
  }
  return segments;
}

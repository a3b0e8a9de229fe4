import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLAN = `format: 1
id: water-2020
title: 某市水务局2020年工作要点
period: { start: "2020-01-01", end: "2020-12-31" }
sections:
  - { number: 1, id: office, title: 机关 }
`;

/** An empty plan and a document beside it. */
export function office(document: string): string {
  const cwd = mkdtempSync(join(tmpdir(), 'import-'));
  writeFileSync(join(cwd, 'plan.yaml'), PLAN);
  writeFileSync(join(cwd, '要点.txt'), document);
  return cwd;
}

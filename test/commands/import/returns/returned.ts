import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { copyOfPlan, type Edit } from '../../../copy.js';
import { filled, type Typed } from '../../../formats/returns/fill.js';
import { type Around, type Ran, run } from '../../../run.js';

/** The forms of the plan of the tests, each written once. */
const FORMS = new Map<string, Uint8Array>();

/** An office that has sent forms to its units: a copy of the plan of the tests, and the forms that come back. */
export class Office {
  readonly cwd: string;

  constructor(edits: Readonly<Record<string, Edit>> = {}) {
    this.cwd = copyOfPlan(edits);
  }

  run(argv: readonly string[], around: Around = {}): Promise<Ran> {
    return run(argv, { cwd: this.cwd, ...around });
  }

  /** The form of a unit, as it was written from this plan now. */
  async ownForm(unit: string, argv: readonly string[] = []): Promise<Uint8Array> {
    await this.run(['export', '-f', 'returns', '--org', unit, '-o', 'form.xlsx', '--force', ...argv]);
    return readFileSync(join(this.cwd, 'form.xlsx'));
  }

  /** A unit fills in the form that it was sent, and sends it back. @param name what it calls the file */
  async fill(unit: string, typed: Typed, rest?: Parameters<typeof filled>[2], name = unit): Promise<void> {
    const form = FORMS.get(unit) ?? (await new Office().ownForm(unit));
    FORMS.set(unit, form);
    this.put(name, await filled(form, typed, rest));
  }

  /** A file comes back. */
  put(name: string, bytes: Uint8Array): void {
    mkdirSync(join(this.cwd, 'back'), { recursive: true });
    writeFileSync(join(this.cwd, 'back', `${name}.xlsx`), bytes);
  }

  /** Imports all files that came back. */
  take(argv: readonly string[] = ['--yes'], around: Around = {}): Promise<Ran> {
    const files = readdirSync(join(this.cwd, 'back')).sort();
    return this.run(['import', ...files.map((name) => `back/${name}`), '--by', '张三', ...argv], around);
  }

  /** What a task file holds. */
  task(file: string) {
    return parse(readFileSync(join(this.cwd, file), 'utf8'));
  }
}

import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../../folders.js';
import { Office } from '../git/around.js';

const SCHEMAS = ['plan.schema.json', 'task.schema.json'];
const own = (name: string) => fs.readFileSync(join(import.meta.dirname, '../../../schemas', name), 'utf8');
const TASK = '01-preschool/001-public-kindergartens.yaml';

/** A repository with schemas beside the plan; the plan of the tests names them one folder higher. */
function office(change: (text: string, name: string) => string = (text) => text): Office {
  const made = new Office('office/plan');
  for (const file of fs.readdirSync(made.dir, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.yaml')) continue;
    const path = join(made.dir, file);
    fs.writeFileSync(path, fs.readFileSync(path, 'utf8').replace('../../../schemas', '../../schemas'));
  }
  for (const name of SCHEMAS) made.write(`schemas/${name}`, change(own(name), name));
  made.git('add', '--all');
  made.git('commit', '--quiet', '--message=schemas');
  return made;
}

const older = (text: string) => text.replace('"recheck"', '"recheck_then"').replace('"preamble"', '"foreword"');
const texts = (made: Office) => SCHEMAS.map((name) => made.read(`schemas/${name}`));

async function stateOf(made: Office): Promise<unknown> {
  const { out } = await made.plan('doctor --json', made.dir);
  const { checks } = JSON.parse(out) as { checks: { id: string; state: string; fix: string | null }[] };
  const found = checks.find(({ id }) => id === 'schema');
  return found && [found.state, found.fix];
}

describe('the schemas beside a plan', () => {
  it('are the program’s, however they are written', async () => {
    const made = office((text) => JSON.stringify(JSON.parse(text)).replace(/$/, '\r\n'));
    expect(await stateOf(made)).toEqual(['ok', null]);
    expect(await made.plan('doctor --fix-schema', made.dir)).toMatchObject({
      code: 0,
      out: expect.stringContaining('the program’s already'),
    });
    expect(made.git('status', '--porcelain')).toBe('');
  });

  it('are written anew where they differ, these two files alone', async () => {
    const made = office(older);
    expect(await stateOf(made)).toEqual(['warn', 'plan doctor --fix-schema']);
    const dry = await made.plan('doctor --fix-schema --dry-run', made.dir);
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('../../schemas/plan.schema.json') });
    expect(made.git('status', '--porcelain')).toBe('');
    const ran = await made.plan('doctor --fix-schema --json', made.dir);
    expect(JSON.parse(ran.out)).toMatchObject({
      kind: 'doctor',
      changed: ['plan', 'task'].map((kind) => ({
        task: null,
        file: `../../schemas/${kind}.schema.json`,
        from: null,
        added: false,
        diff: null,
      })),
      dryRun: false,
      commit: null,
    });
    expect(texts(made).map((text) => JSON.parse(text))).toEqual(SCHEMAS.map((name) => JSON.parse(own(name))));
    expect(made.git('status', '--porcelain').trim().split('\n')).toHaveLength(2);
    expect(await stateOf(made)).toEqual(['ok', null]);
    // What a terminal could not show is escaped there.
    const printed: unknown = JSON.parse((await made.plan('schema task', made.dir)).out);
    expect(printed).toEqual(JSON.parse(made.read('schemas/task.schema.json')));
  });

  it('are committed with --commit, and nothing else is', async () => {
    const made = office((text, name) => (name === 'task.schema.json' ? '{ broken' : text));
    fs.appendFileSync(join(made.dir, TASK), 'x-note: 1\n');
    const { code, out } = await made.plan('doctor --fix-schema --commit', made.dir);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('task.schema.json') });
    expect(made.git('show', '--name-only', '--format=', 'HEAD').trim()).toBe('schemas/task.schema.json');
    expect(made.git('status', '--porcelain').trim()).toBe(`M office/plan/${TASK}`);
  });

  it('are left where they are of a newer format', async () => {
    const newer = (text: string, name: string) =>
      name === 'plan.schema.json' ? text.replace('"const": 1', '"const": 2') : older(text);
    const made = office(newer);
    const before = texts(made);
    expect(before[0]).toContain('"const": 2');
    expect(await stateOf(made)).toEqual(['warn', null]);
    const { code, err } = await made.plan('doctor --fix-schema', made.dir);
    expect({ code, err: err.replaceAll('\n', ' ') }).toMatchObject({
      code: 3,
      err: expect.stringContaining('schemas/plan.schema.json needs a program for format 2'),
    });
    expect(texts(made)).toEqual(before);
  });

  it('are not reached through a link that leads out of the repository', async () => {
    const made = office(older);
    const outside = join(emptyFolder(), 'task.schema.json');
    fs.writeFileSync(outside, older(own('task.schema.json')));
    fs.rmSync(join(made.top, 'schemas/task.schema.json'));
    fs.symlinkSync(outside, join(made.top, 'schemas/task.schema.json'));
    expect((await made.plan('doctor --fix-schema', made.dir)).code).toBe(0);
    expect(fs.readFileSync(outside, 'utf8')).toBe(older(own('task.schema.json')));
    expect(JSON.parse(made.read('schemas/plan.schema.json'))).toEqual(JSON.parse(own('plan.schema.json')));
  });

  it('are not looked for at an address or outside', async () => {
    for (const named of ['https://example.com/plan.schema.json', '../../../../plan.schema.json', '/plan.schema.json']) {
      const made = office(older);
      for (const file of ['plan.yaml', ...fs.readdirSync(made.dir, { recursive: true, encoding: 'utf8' })]) {
        if (!file.endsWith('.yaml')) continue;
        const path = join(made.dir, file);
        fs.writeFileSync(path, fs.readFileSync(path, 'utf8').replace(/(\$schema=).*/, `$1${named}`));
      }
      expect(await stateOf(made)).toBeUndefined();
      expect((await made.plan('doctor --fix-schema', made.dir)).code).toBe(3);
    }
  });

  it('are offered by lint where a file has not the shape that it must have', async () => {
    const made = office(older);
    expect((await made.plan('lint', made.dir)).err).toBe('');
    const path = join(made.dir, TASK);
    fs.appendFileSync(path, 'recheck_then: "2020-12-01"\n');
    const { code, err } = await made.plan('lint', made.dir);
    expect({ code, err: err.replaceAll('\n', ' ') }).toMatchObject({
      code: 1,
      err: expect.stringContaining('plan doctor --fix-schema'),
    });
    await made.plan('doctor --fix-schema', made.dir);
    expect(await made.plan('lint', made.dir)).toMatchObject({ code: 1, err: '' });
  });
});

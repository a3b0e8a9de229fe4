import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diskWithin } from '../../copy.js';
import { emptyFolder } from '../../folders.js';
import { run } from '../../run.js';

const fileOf = (name: string) => readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8');

describe('plan schema', () => {
  it.each(['task', 'plan'])('prints the schema %s as it stands in schemas/', async (name) => {
    const { code, out, err } = await run(['schema', name]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(JSON.parse(fileOf(name)));
  });

  it('prints a schema of the JSON of a command whole, which refers to no other file', async () => {
    const { out } = await run(['schema', 'list']);
    expect(JSON.parse(out)).toMatchObject({ properties: { kind: { const: 'list' } }, definitions: { light: {} } });
    expect(out).not.toContain('.schema.json');
    expect(await run(['schema', 'list', '--json', '--lang', 'en'])).toMatchObject({ out });
  });

  it('lists what there is where none is named, in words or as JSON', async () => {
    const { out } = await run(['schema', '--json']);
    const { schemas } = JSON.parse(out) as { schemas: { name: string; of: string }[] };
    expect(schemas.filter(({ of }) => of === 'file').map(({ name }) => name)).toEqual(['task', 'plan']);
    const words = await run(['schema']);
    for (const { name } of schemas) expect(words.out).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect((await run(['schema', '--lang', 'en'])).out).toMatch(/^ {2}status +plan status --json: the rollup/m);
  });

  it('needs no plan, and prints the same schema in every language', async () => {
    const cwd = emptyFolder();
    const around = { cwd, disk: diskWithin(cwd) };
    expect(await run(['schema', 'task', '--lang', 'en'], around)).toEqual(
      await run(['schema', 'task', '--lang', 'zh-CN'], around),
    );
    expect((await run(['schema'], around)).code).toBe(0);
  });

  it('refuses a schema that does not exist', async () => {
    expect(await run(['schema', 'orgs'])).toMatchObject({ code: 2, out: '' });
  });
});

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

  it('prints that of tasks where none is named', async () => {
    expect(await run(['schema'])).toEqual(await run(['schema', 'task']));
  });

  it('needs no plan, and is the same in every language', async () => {
    const cwd = emptyFolder();
    const around = { cwd, disk: diskWithin(cwd) };
    expect(await run(['schema', '--lang', 'en'], around)).toEqual(await run(['schema', '--lang', 'zh-CN'], around));
  });

  it('refuses a schema that does not exist', async () => {
    expect(await run(['schema', 'orgs'])).toMatchObject({ code: 2, out: '' });
  });
});

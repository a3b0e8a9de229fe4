import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../src/messages/index.js';
import { copyOfPlan, diskWithin } from '../copy.js';
import { emptyFolder } from '../folders.js';
import { type Around, run } from '../run.js';

const english = copyOfPlan({ 'plan.yaml': (text) => text.replace('language: zh-CN', 'language: en') });
const silent = copyOfPlan({ 'plan.yaml': (text) => text.replace(/^language:.*\n/m, '') });
const nowhere = emptyFolder();
const outside = { cwd: nowhere, disk: diskWithin(nowhere) };

describe('the language of the interface', () => {
  const languageOf = async (argv: string[], around: Around) => {
    const { out } = await run([...argv, 'list', '--help'], around);
    return out.startsWith('用法:') ? 'zh-CN' : out.startsWith('Usage:') ? 'en' : out;
  };

  it('comes from --lang before all else', async () => {
    expect(await languageOf(['--lang', 'en'], { vars: { PLAN_LANG: 'zh-CN' } })).toBe('en');
    expect(await languageOf(['--lang=zh-CN'], { cwd: english, vars: { PLAN_LANG: 'en' } })).toBe('zh-CN');
  });

  it('comes next from PLAN_LANG, if the program speaks that language', async () => {
    expect(await languageOf([], { vars: { PLAN_LANG: 'en' } })).toBe('en');
    expect(await languageOf([], { vars: { PLAN_LANG: 'fr', LANG: 'en_US.UTF-8' } })).toBe('zh-CN');
  });

  it('comes next from the plan, whatever the locale', async () => {
    expect(await languageOf([], { vars: { LANG: 'en_US.UTF-8' } })).toBe('zh-CN');
    expect(await languageOf([], { cwd: english, vars: { LANG: 'zh_CN.UTF-8' } })).toBe('en');
    expect(await languageOf(['--plan', english], { vars: {} })).toBe('en');
    expect(await languageOf([], { vars: { PLAN_DIR: english } })).toBe('en');
  });

  it('is Chinese if the plan names none', async () => {
    expect(await languageOf([], { cwd: silent, vars: { LANG: 'en_US.UTF-8' } })).toBe('zh-CN');
  });

  it('comes outside of a plan from the locale: LC_ALL, LC_MESSAGES, LANG, the system', async () => {
    const vars = { LC_ALL: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8', LANG: 'en_US.UTF-8' };
    expect(await languageOf([], { ...outside, vars })).toBe('zh-CN');
    expect(await languageOf([], { ...outside, vars: { ...vars, LC_ALL: '' } })).toBe('en');
    expect(await languageOf([], { ...outside, vars: { LANG: 'zh_TW.UTF-8' } })).toBe('zh-CN');
    expect(await languageOf([], { ...outside, vars: {}, locale: 'zh-CN' })).toBe('zh-CN');
    expect(await languageOf([], { ...outside, vars: {}, locale: 'de-DE' })).toBe('en');
  });

  it('is refused if the program does not speak it', async () => {
    const { code, out, err } = await run(['status', '--lang', 'fr']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(Object.keys(catalogs).join(', '));
    for (const inherited of ['toString', '__proto__', 'constructor']) {
      expect(await run(['status', '--lang', inherited])).toMatchObject({ code: 2, out: '' });
      expect((await run(['status'], { vars: { PLAN_LANG: inherited } })).code).toBe(0);
    }
  });
});

describe('colours', () => {
  const coloured = async (argv: string[], vars: Around['vars'], width: number | null) => {
    const { out } = await run(['status', ...argv], { width, vars: { LANG: 'zh_CN.UTF-8', ...vars } });
    return stripVTControlCharacters(out) !== out;
  };

  it('are for a terminal, not for a pipe', async () => {
    expect(await coloured([], {}, 80)).toBe(true);
    expect(await coloured([], {}, null)).toBe(false);
    expect(await coloured([], { TERM: 'dumb' }, 80)).toBe(false);
  });

  it('obey --color before all else', async () => {
    expect(await coloured(['--color', 'always'], { NO_COLOR: '1' }, null)).toBe(true);
    expect(await coloured(['--color=never'], { FORCE_COLOR: '1' }, 80)).toBe(false);
    expect(await coloured(['--color', 'auto'], {}, null)).toBe(false);
    expect(await coloured(['--color', 'auto'], {}, 80)).toBe(true);
  });

  it('obey NO_COLOR, then FORCE_COLOR', async () => {
    expect(await coloured([], { NO_COLOR: '1' }, 80)).toBe(false);
    expect(await coloured([], { NO_COLOR: '' }, 80)).toBe(true);
    expect(await coloured([], { FORCE_COLOR: '1' }, null)).toBe(true);
    expect(await coloured([], { FORCE_COLOR: '0' }, 80)).toBe(false);
    expect(await coloured([], { NO_COLOR: '1', FORCE_COLOR: '1' }, null)).toBe(false);
  });

  it('are refused where asked for otherwise', async () => {
    expect(await run(['status', '--color', 'pink'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('a terminal', () => {
  const bars = async (around: Around) =>
    (await run(['status'], { width: 120, ...around })).out
      .match(/[▰▱]{6}|[#.]{6}/g)
      ?.find((bar) => new Set(bar).size === 2);

  it('without Unicode gets bars of # and .', async () => {
    for (const vars of [
      { LANG: 'C' },
      { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' },
      { TERM: 'linux', LANG: 'zh_CN.UTF-8' },
      {},
    ]) {
      expect(await bars({ vars: { ...vars, NO_COLOR: '1' } })).toMatch(/^#+\.+$/);
    }
    expect(await bars({ platform: 'win32', vars: { NO_COLOR: '1' } })).toMatch(/^#+\.+$/);
  });

  it('with Unicode gets glyphs that are one column wide everywhere', async () => {
    expect(await bars({ vars: { LANG: 'zh_CN.UTF-8', NO_COLOR: '1' } })).toMatch(/^▰+▱+$/);
    expect(await bars({ platform: 'win32', vars: { WT_SESSION: '1', NO_COLOR: '1' } })).toMatch(/^▰+▱+$/);
    expect(await bars({ platform: 'darwin', vars: { NO_COLOR: '1' } })).toMatch(/^▰+▱+$/);
  });
});

describe('a pipe', () => {
  it('gets every row of a list on one line, with every column, whole', async () => {
    const { out } = await run(['list']);
    const rows = out.split('\n').slice(3, -1);
    expect(rows).toHaveLength(27);
    expect(out.split('\n')[2]?.split(/ {2,}/)).toHaveLength(9);
    expect(out).toContain(
      '落实首问负责、限时办结和责任追究制度，改进作风，提升服务学校、教师、学生和群众水平，多办实事\n',
    );
  });
});

describe('stderr', () => {
  const broken = copyOfPlan({ '01-preschool/001-public-kindergartens.yaml': 'id: [\n' });

  it('has colours and a width of its own', async () => {
    const colourless = await run(['status'], { cwd: broken, width: 100, errorWidth: null });
    expect(stripVTControlCharacters(colourless.out)).not.toBe(colourless.out);
    expect(stripVTControlCharacters(colourless.err)).toBe(colourless.err);
    const coloured = await run(['status'], { cwd: broken, width: null, errorWidth: 60 });
    expect(stripVTControlCharacters(coloured.out)).toBe(coloured.out);
    expect(stripVTControlCharacters(coloured.err)).not.toBe(coloured.err);
  });
});

import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../src/messages/index.js';
import { makeAsker, matching } from '../../src/render/ask.js';
import { makeScreen } from '../../src/render/terminal/screen.js';

const names = (found: readonly { name: string }[]) => found.map(({ name }) => name);
const choices = ['2 小学', '28 新增公办幼儿园25所', '29 幼儿园占比', '82 ＩＰｖ6 改造', '128 学前教育'].map((name) => ({
  value: name.split(' ')[0] ?? '',
  name,
}));

describe('what is typed', () => {
  it.each([
    ['', ['2', '28', '29', '82', '128']],
    ['2', ['2', '28', '29', '82', '128']],
    ['28', ['28', '128']],
    ['8', ['82', '28', '128']],
    ['25', ['28']],
    ['幼儿园', ['28', '29']],
    ['幼儿园 占比', ['29']],
    ['２８', ['28', '128']],
    ['ipv6', ['82']],
    ['28 新增公办幼儿园25所', ['28']],
    ['没有', []],
  ])('"%s" finds the choices that hold it, the nearest first', (typed, found) => {
    expect(matching(choices, typed).map(({ value }) => value)).toEqual(found);
  });

  it('leaves the order alone where nothing is nearer', () => {
    expect(names(matching(choices, '园'))).toEqual(['28 新增公办幼儿园25所', '29 幼儿园占比']);
  });
});

/** A terminal at which keys are pressed one after the other. */
async function terminal(language: keyof typeof catalogs) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
  });
  const asker = await makeAsker({ input, output }, makeScreen(catalogs[language], 80, true, false));
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      input.write(key);
    }
  };
  return { asker, input, press, shown: () => stripVTControlCharacters(shown) };
}

const many = Array.from({ length: 30 }, (_, index) => ({
  value: String(index + 1),
  name: `${index + 1} 任务`,
  about: '推进中',
}));
const DOWN = '\u001b[B';

describe('at a terminal', () => {
  it('a short list is chosen from with the arrows', async () => {
    const { asker, press, shown } = await terminal('zh-CN');
    const [answer] = await Promise.all([asker.pick('改为', choices), press(DOWN, '\r')]);
    expect(answer).toBe('28');
    expect(shown()).toContain('* 改为 28 新增公办幼儿园25所');
  });

  it('a long list is searched by typing', async () => {
    const { asker, press, shown } = await terminal('zh-CN');
    const [answer] = await Promise.all([asker.pick('哪项任务', many), press('2', '7', '\r')]);
    expect(answer).toBe('27');
    expect(shown()).toContain('推进中');
  });

  it('nothing is taken where nothing matches', async () => {
    const { asker, press, shown } = await terminal('zh-CN');
    const [answer] = await Promise.all([asker.pick('哪项任务', many), press('无', '\r', '\u007f', '5', '\r')]);
    expect(answer).toBe('5');
    expect(shown()).toContain(catalogs['zh-CN'].screens.asking.noMatch);
  });

  it('a text is asked for until it is right', async () => {
    const { asker, press, shown } = await terminal('zh-CN');
    const validate = (answer: string) => (answer === '' ? '不能空着' : null);
    const [answer] = await Promise.all([asker.text('理由', validate), press('\r', '资', '金', '\r')]);
    expect(answer).toBe('资金');
    expect(shown()).toContain('不能空着');
  });

  it.each(['\u0003', '\u0004', '\u001b', '\u001b\u001b'])('key %j gives up', async (key) => {
    const { asker, press } = await terminal('zh-CN');
    expect(await Promise.all([asker.text('理由', () => null), press(key)])).toEqual([null, undefined]);
    expect(await Promise.all([asker.pick('哪项', many), press(key)])).toEqual([null, undefined]);
    expect(await Promise.all([asker.pick('改为', choices), press(key)])).toEqual([null, undefined]);
  });

  it('Esc gives up at once, also behind Chinese text and in the middle of a character', async () => {
    const { asker, input } = await terminal('zh-CN');
    for (const typed of [Buffer.from('资金\u001b'), Buffer.from([0xe8, 0xb5, 0x1b])]) {
      const start = performance.now();
      setTimeout(() => input.write(typed), 10);
      expect(await asker.text('理由', () => null)).toBe(null);
      expect(performance.now() - start).toBeLessThan(400);
    }
  });

  it('arrows and keys with Alt are not Esc', async () => {
    const { asker, press } = await terminal('zh-CN');
    const keys = ['资', '\u001b[D', '\u001bOC', '\u001bb', '\u001b[1;3C', '金', '\r'];
    expect((await Promise.all([asker.text('理由', () => null), press(...keys)]))[0]).toContain('资');
    const [picked] = await Promise.all([asker.pick('改为', choices), press('\u001b[B', '\u001b[A', '\u001b[B', '\r')]);
    expect(picked).toBe('28');
  });

  it('Enter takes what fits the text before it, also where both arrive together', async () => {
    const { asker, press } = await terminal('zh-CN');
    expect((await Promise.all([asker.pick('哪项任务', many), press('27\r')]))[0]).toBe('27');
    expect((await Promise.all([asker.pick('哪项任务', many), press('没有\r', '\u007f', '\u007f', '9', '\r')]))[0]).toBe(
      '9',
    );
  });

  it('a text that means a choice by itself is offered first', async () => {
    const { asker, press } = await terminal('zh-CN');
    const meaning = (text: string) => (text === '2、3' ? { value: '2,3', name: '两项' } : null);
    expect((await Promise.all([asker.pick('哪项任务', many, meaning), press('2、3\r')]))[0]).toBe('2,3');
  });

  it('the end of the input gives up', async () => {
    const { asker, input } = await terminal('zh-CN');
    setTimeout(() => input.end(), 30);
    expect(await asker.text('理由', () => null)).toBe(null);
  });

  it('speaks only the language of the interface', async () => {
    const chinese = await terminal('zh-CN');
    await Promise.all([chinese.asker.pick('哪项任务', many), chinese.press('无', '\u0003')]);
    await Promise.all([chinese.asker.pick('改为', choices), chinese.press('\r')]);
    expect(chinese.shown().replaceAll('Esc', '').replaceAll('ＩＰｖ6', '')).not.toMatch(/[a-z]/i);
    const english = await terminal('en');
    await Promise.all([english.asker.pick('task', [{ value: '1', name: 'one' }]), english.press('\r')]);
    expect(english.shown()).not.toMatch(/\p{Script=Han}/u);
  });
});

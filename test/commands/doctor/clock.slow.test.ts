import * as fs from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../src/commands/index.js';
import type { Asker } from '../../../src/render/ask.js';
import { type Around, type Ran, run } from '../../run.js';
import { Office } from '../git/around.js';

const TASK = 'plan/01-preschool/006-community-kindergartens.yaml';
const OTHER = 'plan/01-preschool/001-public-kindergartens.yaml';
const NOW = '2020-12-01T09:00:00+08:00';
const AHEAD = '2021-12-01T09:00:00+08:00';

let office: Office;
beforeAll(() => {
  office = new Office();
  office.vars['GIT_COMMITTER_DATE'] = '2020-11-30T10:00:00+08:00';
  office.vars['GIT_AUTHOR_DATE'] = '2020-11-30T10:00:00+08:00';
  office.git('commit', '--quiet', '--amend', '--no-edit', '--reset-author');
  office.git('tag', 'first');
}, 60_000);

beforeEach(() => {
  office.git('reset', '--quiet', '--hard', 'first');
  office.git('clean', '-fdxq');
});

const at = (now: string, typed: string, around: Around = {}): Promise<Ran> =>
  run(typed.split(' '), { cwd: office.top, vars: office.vars, now, ...around });

/** Commits all, by a clock. */
function commit(date: string): void {
  office.vars['GIT_COMMITTER_DATE'] = date;
  office.git('commit', '--quiet', '--all', '--message=x');
}

const instantsOf = (file: string) =>
  [...office.read(file).matchAll(/at: "([^"]+)"/g)].map(([, instant]) => instant ?? '');

describe('--as-of', () => {
  it('is refused by every command that writes, with its own option named', async () => {
    const writing: string[] = [];
    for (const { name, load } of commands) {
      const { writes } = await load();
      if (!writes) continue;
      writing.push(name);
      const { code, out, err } = await at(NOW, `${name} 6 --as-of 2020-06-30`);
      expect({ name, code, out }).toEqual({ name, code: 2, out: '' });
      if (writes.dateOption !== null) expect(err).toContain(writes.dateOption);
    }
    const daily = ['record', 'report', 'set', 'extend', 'undo', 'add', 'assign', 'edit'];
    const units = ['org add', 'org rename', 'org group'];
    const targets = ['target add', 'target share', 'target milestone', 'target amend'];
    const all = [...daily, ...units, ...targets, 'init', 'import', 'sync', 'renumber', 'migrate'];
    expect(writing.toSorted()).toEqual(all.toSorted());
    expect((await at(NOW, 'doctor --fix-clock --as-of 2020-06-30')).code).toBe(2);
    expect((await at(NOW, 'show 6 --as-of 2020-06-30')).code).toBe(0);
    expect(office.git('status', '--porcelain')).toBe('');
  });

  it('is known to be refused by every command that can commit', async () => {
    // These only write where an option of theirs asks for it, and answer as of a day otherwise.
    const answering = ['doctor', 'bulletin'];
    for (const { name, load } of commands.filter(({ name: one }) => !answering.includes(one))) {
      const help = await at(NOW, `${name} --help`);
      if (help.out.includes('--commit ')) expect((await load()).writes, name).toBeDefined();
    }
  });
});

describe('a clock that disagrees', () => {
  it('with the entry before is reported, and the entry is written', async () => {
    await at(AHEAD, 'report 6 --progress 甲 --by 李四');
    const { code, err } = await at(NOW, 'report 6 --progress 乙 --period 2020-11 --by 张三');
    expect(code).toBe(0);
    for (const word of ['2021-12-01T09:00:00', '2021-12-01T09:00:01', '2020-12-01T09:00:00', '李四', '--fix-clock']) {
      expect(err).toContain(word);
    }
    expect(instantsOf(TASK).at(-1)).toBe('2021-12-01T09:00:01+08:00');
    office.git('checkout', '--quiet', '.');
    await at('2020-12-01T09:00:50+08:00', 'report 6 --progress 甲 --by 李四');
    expect((await at(NOW, 'report 6 --progress 乙 --period 2020-12 --by 张三')).err).toBe('');
  });

  it('with the last commit is reported', async () => {
    const { code, err } = await at('2020-11-30T09:58:59+08:00', 'set 6 in_progress --by 张三');
    expect({ code, told: err.includes('2020-11-30T10:00:00') }).toEqual({ code: 0, told: true });
    office.git('checkout', '--quiet', '.');
    expect((await at('2020-11-30T09:59:00+08:00', 'set 6 in_progress --by 张三')).err).toBe('');
    office.git('checkout', '--quiet', '.');
    const confirmed = await at('2019-11-29T09:00:00+08:00', 'set 6 in_progress --by 张三 --confirm');
    expect(confirmed).toMatchObject({ code: 0, err: '' });
  });

  it('does not change the day of a value', async () => {
    await at(AHEAD, 'record 1 kindergartens 29 --by 李四');
    await at(NOW, 'record 1 kindergartens 28 --by 张三');
    expect(office.read(OTHER)).toContain('as_of: "2020-12-01", value: 28');
  });

  it.each([
    ['yes', 0, true],
    ['no', 3, false],
    [null, 3, false],
  ])('is asked about at a terminal: %s', async (answer, code, isWritten) => {
    const asked: string[] = [];
    const asker: Asker = {
      pick: async (message, choices) => {
        asked.push(message, choices[0]?.value ?? '');
        return answer;
      },
      text: () => Promise.reject(new Error('no text was to be asked for')),
    };
    const around = { interactive: true, width: 80, ask: async () => asker };
    const early = '2020-11-01T09:00:00+08:00';
    expect((await at(early, 'set 6 in_progress --by 张三', around)).code).toBe(code);
    expect(asked).toEqual(['A clock may be wrong. Record it all the same?', 'no']);
    expect(office.git('status', '--porcelain') !== '').toBe(isWritten);
    office.git('checkout', '--quiet', '.');
    // Neither who is in no doubt nor a program is asked.
    for (const typed of ['set 6 in_progress --by 张三 --confirm', 'set 6 in_progress --by 张三 --json']) {
      expect((await at(early, typed, around)).code).toBe(0);
      office.git('checkout', '--quiet', '.');
    }
    expect(asked).toHaveLength(2);
  });
});

describe('plan doctor --fix-clock', () => {
  /** What a fast clock and, after it, a right one wrote; committed by a right clock. */
  async function written(): Promise<void> {
    await at(AHEAD, 'record 1 kindergartens 28 --by 李四');
    await at(AHEAD, 'set 6 in_progress --by 李四');
    commit('2020-12-01T08:00:00+08:00');
    await at(NOW, 'record 1 kindergartens 29 --by 张三');
  }

  it('corrects what is later than its commit or later than now, and no other byte', async () => {
    await written();
    const before = office.read(OTHER);
    const { code, out } = await at(NOW, 'doctor --fix-clock');
    expect(code).toBe(0);
    expect(out).toContain('2021-12-01T09:00:00+08:00 is corrected to 2020-12-01T08:00:00+08:00');
    expect(office.read(OTHER)).toBe(
      before
        .replace('as_of: "2021-12-01", value: 28', 'as_of: "2020-12-01", value: 28')
        .replace('2021-12-01T09:00:00+08:00', '2020-12-01T08:00:00+08:00')
        .replace('2021-12-01T09:00:01+08:00', NOW),
    );
    expect(instantsOf(TASK).at(-1)).toBe('2020-12-01T08:00:00+08:00');
    // Done again there is nothing to do, and lint asks for nothing that the base then refuses.
    expect((await at(NOW, 'doctor --fix-clock')).out).toContain('no instant is later');
    const lint = await at(NOW, 'lint --base HEAD --rule record-rewritten --rule record-removed --rule record-future');
    expect(lint).toMatchObject({ code: 0 });
  });

  it('is accepted by lint --base, as a warning for the reviewer', async () => {
    await written();
    expect((await at(NOW, 'lint --rule record-future')).out).toContain('plan doctor --fix-clock');
    await at(NOW, 'doctor --fix-clock --commit');
    expect(office.git('status', '--porcelain')).toBe('');
    const { code, out } = await at(NOW, 'lint --base HEAD~1 --rule clock-corrected --rule record-rewritten');
    expect({ code, warnings: out.match(/clock-corrected/g)?.length }).toEqual({ code: 0, warnings: 2 });
  });

  it.each([
    ['another value beside it', (text: string) => text.replace('value: 28', 'value: 12')],
    ['another person', (text: string) => text.replace('value: 28, by: 李四', 'value: 28, by: 王五')],
    [
      'a day that the clock did not give',
      (text: string) => text.replace('"2020-12-01", value: 28', '"2020-11-01", value: 28'),
    ],
    ['an instant that is still later than the commit', (text: string) => text.replaceAll('T08:00:00', 'T08:30:00')],
    [
      'an instant that was right',
      (text: string) =>
        text
          .replace('as_of: "2020-12-01", value: 28', 'as_of: "2021-12-01", value: 28')
          .replace('2020-12-01T08:00:00', '2021-12-01T09:00:00')
          .replace(/2020-\d\d-\d\dT/, '2020-01-05T'),
    ],
  ])('nothing else is accepted: %s', async (_name, change) => {
    await written();
    await at(NOW, 'doctor --fix-clock');
    const fixed = office.read(OTHER);
    office.write(OTHER, change(fixed));
    expect(office.read(OTHER)).not.toBe(fixed);
    const rules = ['record-rewritten', 'record-removed', 'record-withdrawn', 'clock-corrected'];
    const { out } = await at(NOW, `lint --base HEAD --format json ${rules.map((rule) => `--rule ${rule}`).join(' ')}`);
    const found: { rule: string; file: string }[] = JSON.parse(out).findings;
    const inFile = found.filter(({ file }) => file === OTHER).map(({ rule }) => rule);
    expect(inFile).not.toHaveLength(0);
    expect(inFile).not.toContain('clock-corrected');
  });

  it('corrects to now what the same clock also committed', async () => {
    await at(AHEAD, 'set 6 in_progress --by 李四');
    commit(AHEAD);
    expect((await at(NOW, 'doctor --fix-clock')).code).toBe(0);
    expect(instantsOf(TASK).at(-1)).toBe(NOW);
    expect((await at(NOW, 'lint --base HEAD --rule record-rewritten')).code).toBe(0);
  });

  it('finds the commit of an entry whose file was renamed since', async () => {
    await at(AHEAD, 'set 6 in_progress --by 李四');
    commit('2020-12-01T07:00:00+08:00');
    const moved = TASK.replace('006-community', '006-moved');
    office.git('mv', TASK, moved);
    commit('2020-12-01T08:00:00+08:00');
    await at(NOW, 'doctor --fix-clock');
    expect(instantsOf(moved).at(-1)).toBe('2020-12-01T07:00:00+08:00');
  });

  it('shows with --dry-run what it would do, and says what it leaves', async () => {
    await written();
    const status = office.git('status', '--porcelain');
    const shown = await at(NOW, 'doctor --fix-clock --dry-run');
    expect(shown).toMatchObject({ code: 0 });
    expect(shown.out).toContain('+      - { as_of: "2020-12-01", value: 28');
    expect(office.git('status', '--porcelain')).toBe(status);
    expect((await at(NOW, 'doctor --dry-run')).code).toBe(2);
    // Recorded after it and before its commit: nothing is left between the two.
    office.git('reset', '--quiet', '--hard', 'first');
    office.write(
      TASK,
      office.read(TASK).replace('status: not_started', 'status: in_progress') +
        `history:\n  - { at: "${AHEAD}", by: 李四, from: not_started, to: suspended, note: 停, approver: 王五 }\n` +
        '  - { at: "2020-12-01T08:59:00+08:00", by: 张三, from: suspended, to: not_started, note: 复, approver: 王五 }\n' +
        '  - { at: "2020-12-01T08:59:00+08:00", by: 张三, from: not_started, to: in_progress }\n',
    );
    expect((await at(NOW, 'doctor --fix-clock')).code).toBe(0);
    expect(instantsOf(TASK)[0]).toBe('2020-12-01T08:58:59+08:00');
    office.write('plan/01-preschool/099-broken.yaml', 'id: [\n');
    expect((await at(NOW, 'doctor --fix-clock')).code).toBe(3);
  });

  it('leaves an entry that a void names: with another instant it would count again', async () => {
    await at(AHEAD, 'report 6 --progress 甲 --period 2020-11 --by 李四');
    office.git('commit', '--quiet', '--all', '--message=report');
    await at(AHEAD, 'undo 6 -m 误报 --by 李四');
    const before = office.read(TASK);
    expect(before).toContain(`void: "${AHEAD}"`);
    const { code, err } = await at(NOW, 'doctor --fix-clock');
    expect(code).toBe(1);
    expect(err).toContain(`${AHEAD} is wrong, but the entry is taken back by a void`);
    expect(office.read(TASK)).toBe(before);
  });

  it('works without a repository, where nothing is committed', async () => {
    const folder = join(office.top, '../outside');
    fs.cpSync(office.dir, folder, { recursive: true });
    const around = { cwd: folder };
    await at(AHEAD, 'set 6 in_progress --by 李四', around);
    expect((await at(NOW, 'doctor --fix-clock', around)).code).toBe(0);
    expect(fs.readFileSync(join(folder, TASK.slice('plan/'.length)), 'utf8')).toContain(`at: "${NOW}"`);
    fs.rmSync(folder, { recursive: true });
  });
});

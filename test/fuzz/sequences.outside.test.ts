import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../copy.js';
import { run } from '../run.js';
import { fuzzRuns } from './runs.js';
import { contentsOf, runWatched } from './watched.js';

const STATUSES = 'not_started in_progress submitted completed closed suspended cancelled'.split(' ');
const PERSONS = ['张三', '李四', '王五'];
const DAYS = ['2020-06-30', '2020-11-29', '2020-11-30', '2020-12-31', '2021-02-28', '2019-12-31', '2030-01-01'];

const one = (...words: readonly string[]) => fc.constantFrom(...words);
/** An option that is there or not. */
const option = (flag: string, values: fc.Arbitrary<string>) =>
  fc.option(values).map((value) => (value === null ? [] : [flag, value]));
const command = (...parts: (string | fc.Arbitrary<string | string[]>)[]) =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((words) => words.flat());

const TASK = fc.integer({ min: 1, max: 28 }).map(String);
const NOTE = option('-m', one('停工', '材料不全', '按期完成，质量达标'));
const ON = option('--on', one(...DAYS));
const COMMANDS: fc.Arbitrary<string[]> = fc.oneof(
  {
    weight: 6,
    arbitrary: command(
      ...['set', TASK, one(...STATUSES), NOTE, ON],
      ...[
        option('--approver', one(...PERSONS)),
        option('--evidence', one('evidence/001-register.txt', 'https://example.cn/a')),
      ],
    ),
  },
  {
    weight: 4,
    arbitrary: command(
      'record',
      TASK,
      one('1', '2'),
      one('0', '3', '12', '25', '99.5', 'done'),
      NOTE,
      ON,
      option('--org', one('boluo', '惠城区')),
    ),
  },
  { weight: 2, arbitrary: command('extend', TASK, one(...DAYS), NOTE, option('--approver', one(...PERSONS))) },
  {
    weight: 2,
    arbitrary: command(
      'report',
      TASK,
      '--progress',
      one('开工8所', '#1 完成'),
      option('--period', one('2020-10', '2020-Q3', '1999-01')),
    ),
  },
  {
    weight: 2,
    arbitrary: command(
      'assign',
      TASK,
      option('--lead', one('boluo', 'none')),
      option('--leader', one(...PERSONS)),
      option('--support', one('boluo,huidong', 'none')),
    ),
  },
  {
    weight: 1,
    arbitrary: command('add', one('1', '五'), one('新增学位', 'IPv6 改造'), '--slug', one('new-places', 'ipv6')),
  },
);

/** A command, who types it, and how many minutes after the last one. */
const STEP = fc.record({ argv: COMMANDS, by: one(...PERSONS), minutes: fc.integer({ min: 0, max: 3000 }) });

const lintOf = async (cwd: string, now: string) => {
  const { out } = await run(['lint', '--json'], { cwd, now });
  return (JSON.parse(out) as { findings: { level: string; rule: string; file: string }[] }).findings;
};

describe('a sequence of commands', () => {
  it('changes nothing where it refuses, and leaves no error that was not there', async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 4, maxLength: 14 }), async (steps) => {
        const cwd = copyOfPlan();
        let clock = Date.parse('2020-11-30T09:00:00+08:00');
        for (const { argv, by, minutes } of steps) {
          clock += minutes * 60_000;
          const now = new Date(clock).toISOString();
          const before = contentsOf(cwd);
          const { code } = await runWatched([...argv, '--by', by], { cwd, now });
          if (code !== 0) expect(contentsOf(cwd), argv.join(' ')).toEqual(before);
          else done += 1;
        }
        const errors = (await lintOf(cwd, new Date(clock).toISOString())).filter(
          // A value that is known is never refused; that what was submitted is unmet since is for lint to say.
          ({ level, rule }) => level === 'error' && rule !== 'submitted-ready',
        );
        expect(errors, steps.map(({ argv }) => argv.join(' ')).join('\n')).toEqual([]);
      }),
      fuzzRuns(25),
    );
    expect(done).toBeGreaterThan(20);
  });
});

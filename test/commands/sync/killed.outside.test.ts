import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../../src/store/disk.js';
import { copyFolder, emptyFolder } from '../../folders.js';
import { DISK } from '../../run.js';
import { type Clerk, clerkAt, gitIn, OFFICE_VARS, office } from './office.js';

const RECORD = (value: number) => ['record', '1', String(value), '--on', '2020-11-30', '--confirm'];

/** A clerk who has recorded something, while a colleague has sent something else about the same task, and a file. */
async function prepared(): Promise<{ hub: string; top: string }> {
  const { hub, clerks } = office('张三', '李四');
  const [zhang, li] = clerks;
  zhang.write('evidence/list.txt', '名单\n');
  await zhang.plan([...RECORD(12), '--evidence', 'evidence/list.txt']);
  await zhang.plan(['assign', '3', '--lead', 'boluo']);
  await zhang.plan(['sync']);
  await li.plan(RECORD(20));
  await li.plan(['report', '2', '--progress', '已开工', '--period', '2020-10']);
  return { hub, top: li.top };
}

function copyOf({ hub, top }: { hub: string; top: string }): { hub: string; clerk: Clerk } {
  const root = emptyFolder();
  const at = { hub: join(root, 'hub.git'), top: join(root, 'clone') };
  copyFolder(hub, at.hub);
  copyFolder(top, at.top);
  const clerk = clerkAt(at.top, '李四');
  clerk.git('remote', 'set-url', 'origin', at.hub);
  clerk.git('update-index', '-q', '--refresh');
  return { hub: at.hub, clerk };
}

/** Commands of git that change something. */
const CHANGING = 'add commit fetch hash-object mktree commit-tree update-index push merge config rm checkout'.split(
  ' ',
);
const REAL = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

/**
 * A process that dies before one of the steps of git, or at one of the disk: from then on nothing happens. After a step
 * of git is before the next one, or at a step of the disk between.
 */
function dying(kind: 'before' | 'disk', step: number | 'merge') {
  const bin = emptyFolder();
  const dead = join(bin, 'dead');
  const script = [
    '#!/bin/sh',
    `[ -e '${dead}' ] && exit 137`,
    'what=',
    'skip=',
    'for a; do',
    '  if [ -n "$skip" ]; then skip=; continue; fi',
    '  case $a in -c) skip=1 ;; --no-pager) ;; *) what=$a; break ;; esac',
    'done',
    `case " ${CHANGING.join(' ')} " in *" $what "*) ;; *) exec '${REAL}' "$@" ;; esac`,
    // Only settings that are changed.
    `[ "$what" = config ] && case "$*" in *--replace-all*) ;; *) exec '${REAL}' "$@" ;; esac`,
    `n=$(($(cat '${bin}/count' 2>/dev/null || echo 0) + 1)); echo $n > '${bin}/count'`,
    `if [ ${kind} = before ] && { [ $n = ${step} ] || [ $what = ${step} ]; }; then touch '${dead}'; exit 137; fi`,
    `exec '${REAL}' "$@"`,
  ];
  fs.writeFileSync(join(bin, 'git'), `${script.join('\n')}\n`, { mode: 0o755 });
  let steps = 0;
  const disk = new Proxy<Disk>(DISK, {
    get: (target, name) => {
      const call = Reflect.get(target, name);
      if (!/^(open|write|rename|link|unlink|mkdir|rmdir)Sync$/.test(String(name))) return call;
      return (...args: unknown[]) => {
        steps += 1;
        if (kind === 'disk' && steps === step) fs.writeFileSync(dead, '');
        if (fs.existsSync(dead)) throw Object.assign(new Error('killed'), { code: 'EKILLED' });
        return Reflect.apply(call, target, args);
      };
    },
  });
  return { disk, vars: { PATH: `${bin}:${OFFICE_VARS.PATH}` }, isDead: () => fs.existsSync(dead) };
}

function expectDone(hub: string, clerk: Clerk, tree: string, what: string): void {
  expect(clerk.git('rev-parse', 'HEAD^{tree}'), what).toBe(tree);
  expect(gitIn(hub, 'rev-parse', 'main'), what).toBe(clerk.git('rev-parse', 'HEAD'));
  expect(clerk.git('status', '--porcelain'), what).toBe('');
  expect(fs.existsSync(join(clerk.top, '.git/plan-sync')), what).toBe(false);
}

describe('plan sync that is killed', () => {
  it.each(['before', 'disk'] as const)('at any step (%s) loses nothing; run again it is done', async (kind) => {
    const first = await prepared();
    const whole = copyOf(first);
    expect(await whole.clerk.plan(['sync'])).toMatchObject({ code: 0 });
    const tree = whole.clerk.git('rev-parse', 'HEAD^{tree}');
    for (let step = 1; ; step++) {
      const { hub, clerk } = copyOf(first);
      const { isDead, ...around } = dying(kind, step);
      await clerk.plan(['sync'], around);
      if (!isDead()) {
        expectDone(hub, clerk, tree, `${step}`);
        return expect(step).toBeGreaterThan(8);
      }
      const again = await clerk.plan(['sync']);
      expect(again.code, `${step}: ${again.err}`).toBe(0);
      expectDone(hub, clerk, tree, `${step}`);
    }
  }, 300_000);

  it('while git was replacing files puts them back first: whole, torn, new and removed ones', async () => {
    const first = await prepared();
    const whole = copyOf(first);
    await whole.clerk.plan(['sync']);
    const { hub, clerk } = copyOf(first);
    // Killed after the commits were made and sent, before the files changed.
    await clerk.plan(['sync'], dying('before', 'merge'));
    const target = gitIn(hub, 'rev-parse', 'main').trim();
    fs.writeFileSync(join(clerk.top, '.git/plan-sync'), `${target}\n`);
    for (const [file, part] of [
      ['01-alpha/001-schools.yaml', 0.5],
      ['01-alpha/003-teachers.yaml', 1],
      ['evidence/list.txt', 1],
    ] as const) {
      const text = gitIn(hub, 'show', `main:plan/${file}`);
      fs.mkdirSync(dirname(join(clerk.dir, file)), { recursive: true });
      fs.writeFileSync(join(clerk.dir, file), text.slice(0, Math.ceil(text.length * part)));
    }
    const lock = join(clerk.top, '.git/index.lock');
    fs.writeFileSync(lock, '');
    const at = (text: string) => fs.utimesSync(lock, new Date(text), new Date(text));
    at('2020-11-30T08:59:30+08:00');
    expect(await clerk.plan(['sync'])).toMatchObject({ code: 3, err: expect.stringContaining('过一分钟') });
    at('2020-11-30T08:58:00+08:00');
    expect((await clerk.plan(['sync'])).code).toBe(0);
    expectDone(hub, clerk, whole.clerk.git('rev-parse', 'HEAD^{tree}'), 'torn');
    expect(clerk.git('log', '--format=%an %s', '--', 'plan/01-alpha/003-teachers.yaml')).toBe(
      '张三 更新 1、3 号任务（张三）\n张三 first\n',
    );
  });
});

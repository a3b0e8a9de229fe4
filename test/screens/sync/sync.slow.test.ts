import * as fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Clerk, office } from '../../commands/sync/office.js';
import type { Ran } from '../../run.js';
import { columnsOf } from '../layout.js';
import { expectGolden } from '../screen.js';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const LANGUAGES = ['zh-CN', 'en'] as const;

/** Runs commands, one after the other. */
async function does(clerk: Clerk, ...lines: string[]): Promise<void> {
  for (const line of lines) await clerk.plan(line.split(' '));
}

/** What is shown: each of these brings two clerks into a state, in which the second one syncs. */
const SCREENS: Readonly<Record<string, (zhang: Clerk, li: Clerk, hub: string) => Promise<string[]>>> = {
  async done(zhang, li) {
    await does(zhang, 'record 1 12 --on 2020-11-30 --confirm', 'assign 3 --lead boluo', 'sync');
    await does(li, 'record 1 20 --on 2020-11-30 --confirm', 'report 2 --progress 已开工 --period 2020-10');
    return ['--dry-run', ''];
  },
  async conflict(zhang, li) {
    await does(zhang, 'assign 1 --lead boluo', 'set 2 suspended -m 停工 --approver 王五', 'sync');
    await does(li, 'assign 1 --lead huidong', 'set 2 cancelled -m 取消 --approver 王五');
    return ['', '--mine all'];
  },
  async number(zhang, li) {
    await does(zhang, 'add 1 甲任务 --slug one', 'sync');
    await does(li, 'add 1 乙任务 --slug two');
    return [''];
  },
  async review(_zhang, li, hub) {
    fs.mkdirSync(join(hub, 'hooks'), { recursive: true });
    fs.writeFileSync(join(hub, 'hooks/update'), '#!/bin/sh\n[ "$1" != refs/heads/main ]\n', { mode: 0o755 });
    await does(li, 'record 1 20 --on 2020-11-30 --confirm');
    return [''];
  },
  async offline(_zhang, li) {
    await does(li, 'record 1 20 --on 2020-11-30 --confirm');
    li.git('remote', 'set-url', 'origin', 'https://no-such-host.invalid/plan.git');
    return [''];
  },
};

describe.each(Object.entries(SCREENS))('the screen of plan sync: %s', (name, prepare) => {
  it.each(LANGUAGES)('is what its golden file holds, and fits 80 columns: %s', async (language) => {
    const { hub, clerks } = office('张三', '李四');
    const shown: string[] = [];
    for (const options of await prepare(...clerks, hub)) {
      const argv = ['sync', ...options.split(' ').filter(Boolean), '--lang', language];
      const ran: Ran = await clerks[1].plan(argv, { width: 80, vars: { no_proxy: '*', NO_COLOR: '1' } });
      shown.push(`$ plan ${argv.join(' ')}\n${ran.out}${ran.err}(${ran.code})\n`);
    }
    // What git says depends on its version.
    const text = shown.join('\n').replace(/\s*(\(git: [^()]*\)|（git：[^（）]*）)/g, '');
    expect(text.split('\n').filter((line) => columnsOf(line) > 80)).toEqual([]);
    expectGolden(`${FOLDER}${name}.${language}.txt`, text);
  });
});

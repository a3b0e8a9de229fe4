import { findBlock } from './marked-block.js';

/** How a hook begins that was made for our lines. */
export const HOOK_HEAD = '#!/bin/sh\n';

/** What the one line is that makes another hook check the plan. */
export const HOOK_LINE = 'plan lint --staged --quiet || exit 1';

/**
 * The lines of the pre-commit hook. Only findings stop a commit: who cannot run the program is told so and may commit,
 * for CI checks again. Its output is kept back, for a commit that is fine says nothing.
 * @param folders the plan folders of the repository, from its top, with `/`
 */
export function hookLines(folders: readonly string[]): string[] {
  return [...HOOK, ...folders.map((folder) => `plan_check ${quoted(folder)}`)];
}

/** The plan folders that a hook checks; null where the hook is not ours. */
export function foldersOfHook(text: string): string[] | null {
  const block = findBlock(text);
  if (block === null || block === 'damaged') return null;
  return block.lines.flatMap((line) => {
    const word = /^plan_check ('.*')$/.exec(line)?.[1];
    return word === undefined ? [] : [word.slice(1, -1).replaceAll("'\\''", "'")];
  });
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

// The program is looked for on PATH, then in the repository; a stranger's program of that name is not run from there.
const HOOK = `# Checks the staged plan before a commit. To take it away: plan git install --uninstall
# 提交前检查已暂存的计划。去掉：plan git install --uninstall
plan_run() {
  if command -v plan >/dev/null 2>&1; then
    plan "$@"
  elif [ -f node_modules/plan-ledger/bin/plan.js ]; then
    node node_modules/plan-ledger/bin/plan.js "$@"
  elif grep -q '"name": "plan-ledger"' package.json 2>/dev/null; then
    node bin/plan.js "$@"
  else
    echo '找不到 plan 命令；安装见 plan 的说明 / the command plan is not found; see how to install it' >&2
    return 127
  fi
}
plan_check() {
  [ -f "$1/plan.yaml" ] || return 0
  plan_found=$(plan_run lint --staged --quiet --plan "$1")
  plan_code=$?
  if [ $plan_code -eq 1 ] && [ -n "$plan_found" ]; then
    printf '%s\\n\\n' "$plan_found" >&2
    echo '没有提交：请先改正以上错误；确要提交用 git commit --no-verify' >&2
    echo 'Not committed: mend the errors above first; git commit --no-verify commits all the same' >&2
    exit 1
  elif [ $plan_code -ne 0 ]; then
    echo '计划没有检查就提交了 / committed without a check of the plan' >&2
  fi
}`.split('\n');

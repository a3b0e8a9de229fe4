import { PLAN_FILE } from '../../core/file/path.js';
import { GREETING, HANDSHAKE, NEEDS_NEWER } from '../../core/handshake.js';
import { findBlock } from './marked-block.js';

/** The beginning of a hook file that was created for our lines. */
export const HOOK_HEAD = '#!/bin/sh\n';

/** The one line that makes another hook check the plan. */
export const HOOK_LINE = 'plan lint --staged --quiet || exit 1';

/** Whether a hook that somebody else wrote checks the plan. */
export function checksPlan(text: string): boolean {
  return /^[^#\n]*\bplan lint\b.*--staged/m.test(text);
}

/**
 * The lines of the pre-commit hook. Findings stop a commit, and so does a check that fails midway, because then nothing
 * is known of what is committed. Users who cannot run the program are told so and may commit: CI checks again. The
 * output is held back and printed only if there is something to say.
 * @param folders the plan folders of the repository, from its root, with `/`
 */
export function hookLines(folders: readonly string[]): string[] {
  return [...HOOK, ...folders.map((folder) => `plan_check ${quoted(folder)}`)];
}

/** Whether our lines in a hook are those that this version would write. */
export function isCurrentHook(text: string): boolean {
  const block = findBlock(text);
  if (block === null || block === 'damaged') return false;
  return block.lines.join('\n') === hookLines(foldersOfHook(text) ?? []).join('\n');
}

/** The plan folders that a hook checks, or null if the hook has no lines of ours. */
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

// Only the program that set up the hook is run, and its place is read from settings, which are never committed.
const HOOK = `# Checks the staged plan before a commit. To remove it: plan git install --uninstall
# 提交前检查已暂存的计划。去掉：plan git install --uninstall
plan_newline='
'
plan_unchecked() {
  printf '%s\\n' "计划没有检查就提交了：$1" "NOTHING was checked before this commit of the plan: $2" >&2
}
plan_check() {
  [ -f "$1/${PLAN_FILE}" ] || return 0
  plan_node=$(git config --get plan.node)
  plan_script=$(git config --get plan.script)
  [ -x "$plan_node" ] || plan_node=node
  if [ -z "$plan_script" ]; then
    plan_unchecked '这个克隆里还没有设置过，请运行 plan git install' 'this clone is not set up yet, run plan git install'
    return 0
  elif [ ! -f "$plan_script" ]; then
    plan_unchecked "$plan_script 不在了（换过 Node 版本，或移动过 plan），请重新安装 plan，再运行 plan git install" \\
      "$plan_script is gone (another version of Node, or plan was moved); install plan again, then run plan git install"
    return 0
  fi
  plan_said=$("$plan_node" "$plan_script" ${HANDSHAKE} lint --staged --quiet --plan "$1")
  plan_code=$?
  if [ $plan_code -ge 128 ]; then
    echo "没有提交：检查计划的程序中途崩溃（退出码 $plan_code）；确要提交用 git commit --no-verify" >&2
    echo "Not committed: the check of the plan crashed (exit $plan_code); git commit --no-verify commits all the same" >&2
    exit 1
  fi
  case $plan_said in
  *'${NEEDS_NEWER}'*)
    echo '没有提交：计划的格式需要更新的程序，原因见上；确要提交用 git commit --no-verify' >&2
    echo 'Not committed: the format of the plan needs a newer program, see above; git commit --no-verify commits all the same' >&2
    exit 3
    ;;
  '${GREETING} '*) ;;
  *)
    plan_unchecked "$plan_script 没有应答，请重新安装 plan，再运行 plan git install" \\
      "$plan_script does not answer; install plan again, then run plan git install"
    return 0
    ;;
  esac
  if [ $plan_code -eq 1 ]; then
    printf '%s\\n\\n' "\${plan_said#*"$plan_newline"}" >&2
    echo '没有提交：请先改正以上错误；确要提交用 git commit --no-verify' >&2
    echo 'Not committed: fix the errors above first; git commit --no-verify commits all the same' >&2
    exit 1
  elif [ $plan_code -ne 0 ]; then
    plan_unchecked '原因见上' 'the reason is above'
  fi
}`.split('\n');

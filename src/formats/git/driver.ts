import { EVIDENCE_FOLDER } from '../../core/file/path.js';
import { GREETING, HANDSHAKE, NEEDS_NEWER } from '../../core/handshake.js';

/**
 * The command that git runs to merge a file. Whatever happens, the file must end merged or with git's own markers,
 * never as one side alone. If the program is missing, crashes, or is another one that exits 0, git's own merge does the
 * work.
 */
const DRIVER = [
  'set -- %O %A %B %P %L',
  'cp "$2" "$2.o"',
  'n=$(git config --get plan.node)',
  '[ -x "$n" ] || n=node',
  's=$(git config --get plan.script)',
  'h=',
  'r=127',
  `if [ -f "$s" ]; then h=$("$n" "$s" ${HANDSHAKE} merge-driver "$@"); r=$?; fi`,
  `case $h in "${GREETING} "*) ;; *) r=127; echo "plan: 没有按字段合并，请运行 plan git install / not merged by field, run plan git install" >&2 ;; esac`,
  // If git cannot merge (255: not a text), it is a conflict; from 129 on, newer versions of git would abort the whole
  // merge.
  'if [ $r -gt 1 ]; then cp "$2.o" "$2"; git merge-file --marker-size=$5 "$2" "$1" "$3"; r=$?; if [ $r -gt 127 ]; then r=1; fi; fi',
  // What this program could not understand must not pass unseen, even if its lines do not conflict.
  `case $h in *"${NEEDS_NEWER}"*) if [ $r -eq 0 ]; then r=1; fi ;; esac`,
  'rm -f "$2.o"',
  'exit $r',
].join('; ');

/** The settings of the merge driver, by name. */
export const MERGE_SETTINGS = {
  'merge.plan.name': 'plan: three-way merge by field',
  'merge.plan.driver': DRIVER,
} as const;

/**
 * The settings that say where the program lies, by name. Settings are never committed: git starts the program that its
 * user ran, even if a repository contains another one.
 */
export function programSettings({ node, script }: { node: string; script: string }, platform: string) {
  // The shell of git takes / on Windows too.
  const path = (one: string) => (platform === 'win32' ? one.replaceAll('\\', '/') : one);
  return { 'plan.node': path(node), 'plan.script': path(script) } as const;
}

/**
 * What the heads of hunks show: the task's title, the name of the target, the entry of the history, or the list. Each
 * line is a pattern; its group in brackets is shown. A target's id stands before its name: without the id, the lines
 * between the two would seem to belong to the target before.
 */
const HEADS = [
  '^title: (.*)$',
  '^([a-z_]+):[[:space:]]*$',
  '^ *- id: (.*)$',
  '^ +name: (.*)$',
  '^ *- (\\{ *id: .*)$',
  '^ *- (\\{ *at: .*)$',
  '^ *- (at: .*)$',
];

/** The settings of the diff driver, by name. */
export const DIFF_SETTINGS = { 'diff.plan.xfuncname': HEADS.join('\n') } as const;

/** Whether the value of a setting was written by this program, in any version. */
export function isOurSetting(value: string): boolean {
  const known: readonly string[] = [...Object.values(MERGE_SETTINGS), ...Object.values(DIFF_SETTINGS)];
  return (
    known.includes(value) ||
    /\bplan merge-driver |--handshake merge-driver /.test(value) ||
    value.startsWith(`${HEADS[0]}\n`)
  );
}

/** The lines of `.gitattributes` in the plan folder. The bytes of evidence must not change: its sha256 is recorded. */
export const ATTRIBUTES: readonly string[] = [
  '*.yaml text eol=lf merge=plan diff=plan',
  `/${EVIDENCE_FOLDER}/** -text !merge !diff`,
];

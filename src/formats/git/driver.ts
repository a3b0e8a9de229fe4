import { EVIDENCE_FOLDER } from '../../core/file/path.js';
import { GREETING, HANDSHAKE } from '../../core/handshake.js';

/**
 * What git runs to merge a file. Whatever happens, the file must end merged or with git's own markers, never as one side
 * alone: a program that is missing, crashes, or is not this one but exits 0 leaves the file to git's own merge.
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
  // What git cannot merge itself (255: no text) is a conflict; from 129 on newer versions of it would give up the whole merge.
  'if [ $r -gt 1 ]; then cp "$2.o" "$2"; git merge-file --marker-size=$5 "$2" "$1" "$3"; r=$?; if [ $r -gt 127 ]; then r=1; fi; fi',
  'rm -f "$2.o"',
  'exit $r',
].join('; ');

/** What git is told of the merge driver, by name of the setting. */
export const MERGE_SETTINGS = {
  'merge.plan.name': 'plan: three-way merge by field',
  'merge.plan.driver': DRIVER,
} as const;

/**
 * Where the program lies that sets git up, by name of the setting. Settings are never committed: what is started is
 * the program that its user started, wherever a repository has another.
 */
export function programSettings({ node, script }: { node: string; script: string }, platform: string) {
  // The shell of git takes / on Windows too.
  const path = (one: string) => (platform === 'win32' ? one.replaceAll('\\', '/') : one);
  return { 'plan.node': path(node), 'plan.script': path(script) } as const;
}

/**
 * What the heads of hunks show: the task's title, the name of the target, the entry of the history, or the list. Each
 * line is a pattern of its own, of which the part in brackets is shown. A target's id stands before its name: without
 * it, what lies between the two would seem to be of the target before.
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

/** What git is told of the diff driver, by name of the setting. */
export const DIFF_SETTINGS = { 'diff.plan.xfuncname': HEADS.join('\n') } as const;

/** Whether a value of a setting is ours, be it of another version. */
export function isOurSetting(value: string): boolean {
  const known: readonly string[] = [...Object.values(MERGE_SETTINGS), ...Object.values(DIFF_SETTINGS)];
  return (
    known.includes(value) ||
    /\bplan merge-driver |--handshake merge-driver /.test(value) ||
    value.startsWith(`${HEADS[0]}\n`)
  );
}

/** The lines of `.gitattributes` in the plan folder. Evidence stays as it is, to the byte: its sha256 is recorded. */
export const ATTRIBUTES: readonly string[] = [
  '*.yaml text eol=lf merge=plan diff=plan',
  `/${EVIDENCE_FOLDER}/** -text !merge !diff`,
];

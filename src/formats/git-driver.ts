/** What git is told of the merge driver, by name of the setting. */
export const MERGE_SETTINGS = {
  'merge.plan.name': 'plan: three-way merge by field',
  // A driver that is missing (127) or fails must leave git's own markers, never one side alone.
  'merge.plan.driver':
    'cp %A %A.o; plan merge-driver %O %A %B %P %L; r=$?; if [ $r -gt 1 ]; then cp %A.o %A; git merge-file --marker-size=%L %A %O %B; r=$?; fi; rm -f %A.o; exit $r',
} as const;

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
  return known.includes(value) || value.includes('plan merge-driver ') || value.startsWith(`${HEADS[0]}\n`);
}

/** The lines of `.gitattributes` in the plan folder. Evidence stays as it is, to the byte: its sha256 is recorded. */
export const ATTRIBUTES: readonly string[] = [
  '*.yaml text eol=lf merge=plan diff=plan',
  '/evidence/** -text !merge !diff',
];

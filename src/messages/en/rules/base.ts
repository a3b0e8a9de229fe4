import type { RuleText } from '../../rule-text.js';

/** Rules that compare with what is committed: plan lint --base. */
export const base = {
  'record-rewritten': {
    title: 'What is committed is not rewritten',
    why: 'A committed entry is what was reported and how it went; once rewritten, nobody can say what was reported. Where two sides are merged a new entry may come before an old one by its time; the old one itself stays as it is.',
    message: {
      rewritten: '{list|list}: committed entry {entry} ({by}, {at}) was changed: {what}',
      moved: '{list|list}: committed entries have changed their order',
    },
    mend: {
      rewritten: 'restore it; if it was wrong, correct it by one more entry at the end',
      moved: 'restore their order',
    },
  },
  'clock-corrected': {
    title: 'Correcting a false instant needs a second pair of eyes',
    why: 'Where a computer’s clock is fast, an entry seems to be recorded after it was committed. plan doctor --fix-clock corrects such instants alone, and the days that the same clock gave. That is fine, but touches what is committed: whoever reviews should see it.',
    message: {
      default:
        'entry {entry} of {list|list} ({by}), which is committed, had its instant corrected from {before} to {after}',
    },
    mend: {
      default:
        'whoever reviews confirms that {before} is later than its commit, so that the clock was wrong; if not, restore the instant',
    },
  },
  'record-removed': {
    title: 'No committed entry is taken out of the middle',
    why: 'Lists of entries only grow. With one taken out, the entries after it follow from nothing, and figures that were reported no longer add up.',
    message: { default: '{list|list}: committed entry {entry} ({by}, {at}) is gone, and there are others after it' },
    mend: { default: 'restore it; if it was wrong, correct it by one more entry at the end' },
  },
  'record-withdrawn': {
    title: 'Whoever reviews sees that a committed entry was withdrawn',
    why: 'git revert may withdraw a commit and the entries in it. But what was reported must not go without a word, so whoever reviews is told; it is no error.',
    message: { default: '{list|list}: committed entry {entry} at the end ({by}, {at}) was withdrawn' },
    mend: {
      default:
        'whoever reviews confirms that this is meant; if not, restore the entry, and correct it by one more at the end',
    },
  },
  'due-postponed': {
    title: 'A due date is put off by an extension',
    why: 'The original date stays for ever; an extension is recorded apart, with its reason and approver. Where the date itself is changed, an overdue task no longer shows. A date that the document left open and that is written later was not put off.',
    message: {
      task: 'the original due date was {before} and is now {after}, without an extension',
      target: 'the original due date of target "{name}" was {before} and is now {after}, without an extension',
      period: 'the period ended on {before} and now ends on {after}; every task without a due date moves with it',
    },
    mend: {
      task: 'write {before} again, then extend it: plan extend {id} {after} -m reason --approver name',
      target:
        'write {before} again, then extend it: plan extend {id} {after} --target {target} -m reason --approver name',
      period: 'write {before} again, and extend each task that needs it',
    },
  },
  'due-advanced': {
    title: 'Whoever reviews sees that a due date was brought forward',
    why: 'An extension only goes forward, so an earlier date can only be written by hand. One wrong digit, and a task is overdue for no reason; whoever reviews is told, it is no error.',
    message: {
      task: 'the original due date was {before} and is brought forward to {after}',
      target: 'the original due date of target "{name}" was {before} and is brought forward to {after}',
      period: 'the period ended on {before} and now ends on {after}; every task without a due date moves with it',
    },
    mend: { default: 'whoever reviews compares it with the document; if that did not change, write {before} again' },
  },
  'target-lowered': {
    title: 'Targets are not lowered',
    why: 'A target is what the document promised. With a smaller number, or strive in place of firm, what was not done becomes done. Where the document itself was amended, set this rule to warning under lint in plan.yaml for the while, with the reason.',
    message: {
      easier: 'target "{name}" was lowered: {what}',
      strive: '"{name}" was required and is now only striven for',
      'not-firm': '"{name}" was firm and no longer says so',
      tolerance: 'the tolerance of "about" was widened from {before}% to {after}%, which lowers all such targets',
    },
    mend: { default: 'restore it; if it is hard to meet, say so in a report, or record an extension' },
  },
  'target-changed': {
    title: 'Whoever reviews sees that a target is measured in another way',
    why: 'With another unit, another bound or another baseline nobody can say whether it became easier, so whoever reviews is told; it is no error.',
    message: { default: 'target "{name}" is measured in another way: {what}' },
    mend: { default: 'whoever reviews compares it with the document; if it is not the same target, restore it' },
  },
  'target-removed': {
    title: 'No target is removed, and none changes its id',
    why: 'With a target go its readings, and the fact that it was not met. With another id, evidence and extensions no longer lead to it.',
    message: {
      removed: 'target "{name}" ({id}) was removed, with its readings',
      renamed: 'the id of target "{name}" was {id} and is now {now}',
    },
    mend: { removed: 'restore the target', renamed: 'write {id} as id again; to call it otherwise, change name' },
  },
  'task-removed': {
    title: 'No task is removed',
    why: 'With a task goes all that was recorded of it, and its number looks free. A task that is given up is cancelled, with a reason and an approver.',
    message: { default: 'task {id} "{title}" is gone; it was in {gone}' },
    mend: { default: 'restore the file; if it is given up: plan set {id} cancelled -m reason --approver name' },
  },
  'id-changed': {
    title: 'A number is for ever, and goes to no other task',
    why: 'Reports, instructions and minutes name tasks by their numbers; with another number they speak of another task. Of two tasks under one number, one may take another.',
    message: {
      renumbered: 'this task had the number {before} and now has {id}',
      reused: 'number {id} was that of task "{title}" and is now that of another',
    },
    mend: {
      renumbered: 'write {before} as id again, and in the name of the file',
      reused: 'restore the task; a new one gets a number that was never used: plan add',
    },
  },
  'status-jumped': {
    title: 'How a status changed can be followed',
    why: 'From the committed status to the one that is there now lead new entries of history, step by step; else nobody knows who changed it, and on what grounds.',
    message: {
      jumped: 'the status was {before|status} and is now {after|status}, without an entry in history',
      detached: 'the new entries of history begin at {from|status}, but the committed status is {before|status}',
    },
    mend: {
      jumped: 'write {before} again, then change it by plan set',
      detached: 'let them begin at {before}; if a change was not recorded, record it before them',
    },
  },
  'base-unread': {
    title: 'The version that is compared with can be read',
    why: 'What the earlier file held cannot be told, so nobody knows whether its entries and targets were changed. Most often the earlier file had an error that is mended now.',
    message: {
      default: '{file} has errors or cannot be read in the version that is compared with; it was not compared',
    },
    mend: { default: 'whoever reviews looks at the change of this file itself: git diff' },
  },
  'lint-loosened': {
    title: 'Whoever reviews sees that a rule was loosened',
    why: 'A change that loosens a rule and breaks it at once passes, so whoever reviews is told; it is no error.',
    message: { default: 'rule {name} was {before} and is loosened to {after}' },
    mend: { default: 'whoever reviews weighs the reason; if it is too weak, restore the level' },
  },
} satisfies Record<string, RuleText>;

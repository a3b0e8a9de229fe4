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
  'fault-corrected': {
    title: 'Whoever reviews sees that what lint found was corrected',
    why: 'In the version that is compared with, lint found this at fault, and to correct it is what it asks for; it is no error. But committed entries and promises must not change without a word, so whoever reviews is told.',
    message: {
      rewritten: '{list|list}: lint found fault with committed entry {entry} ({by}, {at}), which is corrected: {what}',
      moved: '{list|list}: the order of committed entries was wrong and is corrected',
      removed: '{list|list}: lint found fault with committed entry {entry} ({by}, {at}), which is removed',
      due: 'lint found fault with the original due date {before}, which is corrected to {after}',
      renamed: 'the id {id} of target "{name}" was that of another target too, and is now {now}',
      bound: 'the range of target "{name}" was written the wrong way round and is corrected: {what}',
    },
    mend: { default: 'whoever reviews makes sure that the correction is right' },
  },
  'evidence-replaced': {
    title: 'The file of a piece of evidence stays the same',
    why: 'With another file nobody can tell on what grounds a task was closed. What is new is recorded as one more piece, and the old one stays.',
    message: { default: 'evidence "{name}": file {path} is not the one that the version compared with has' },
    mend: {
      default:
        'restore the file; record what is new under another file name: plan record or plan set {id} with --evidence',
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
    why: 'A target is what the document promised. With a smaller number, or strive in place of firm, what was not done becomes done. Where the document itself was amended, first set this rule to warning under lint in plan.yaml for the while, with the reason, in a change of its own; change the target when that is merged.',
    message: {
      easier: 'target "{name}" was lowered: {what}',
      strive: '"{name}" was required and is now only striven for',
      'not-firm': '"{name}" was firm and no longer says so',
      tolerance: 'the tolerance of "about" was widened from {before}% to {after}%, which lowers all such targets',
      fewer: '{name} is no county any more: {count} targets that each county must meet no longer ask it to',
      share: 'the shares of target "{name}" are smaller: {what}',
    },
    mend: { default: 'restore it; if it is hard to meet, say so in a report, or record an extension' },
  },
  'target-changed': {
    title: 'Whoever reviews sees that a target is another',
    why: 'With another unit, another bound or another baseline nobody can say whether it became easier; with another definition or pace the same value comes to another result. So whoever reviews is told; it is no error.',
    message: {
      other: 'target "{name}" is measured in another way: {what}',
      harder: 'target "{name}" was raised: {what}',
      changed: 'target "{name}": {key|taskKey} was "{before|value}" and is now "{after|value}"',
      added: 'target "{name}": {key|taskKey} was added: {after|value}',
      removed: 'target "{name}": {key|taskKey} was removed: {before|value}',
    },
    mend: {
      default: 'whoever reviews compares it with the document; without grounds, restore it',
      other: 'whoever reviews compares it with the document; if it is not the same target, restore it',
      added: 'whoever reviews looks at its grounds',
    },
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
  'task-changed': {
    title: 'Whoever reviews sees that a task says something else',
    why: 'With another title, scope, wording, reason of its date, weight or lead a task may have become another task, or somebody else’s. So whoever reviews is told; it is no error. A first lead and one more unit are everyday, and are not told.',
    message: {
      changed: '{key|taskKey} was "{before|value}" and is now "{after|value}"',
      added: '{key|taskKey} was added: {after|value}',
      removed: '{key|taskKey} was removed: {before|value}',
      moved: 'task {id} was moved from section "{before}" to "{after}"',
    },
    mend: {
      default: 'whoever reviews compares it with the document; without grounds, restore it',
      added: 'whoever reviews looks at its grounds',
      moved: 'whoever reviews looks in the document to which section it belongs',
    },
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
  'plan-removed': {
    title: 'The id of a plan is for ever',
    why: 'By its id a plan is found in earlier versions, whatever folder it lies in. With another id it is another plan, and nobody can compare what was promised and recorded.',
    message: {
      renamed: 'the id of the plan was {id} and is now {now}',
      gone: 'the plan {id} in folder {folder} is gone; the id of the plan that is here is {now}',
    },
    mend: {
      renamed: 'write {id} as id again; another plan goes into another folder',
      gone: 'if it is the same plan, write {id} as id again; if it is another, restore the old one: add the one and remove the other each in a change of its own',
    },
  },
  'plan-changed': {
    title: 'Whoever reviews sees that plan.yaml says something else',
    why: 'With another period, time zone, section, document or unit many tasks are others, and their files do not show it. So whoever reviews is told; it is no error.',
    message: {
      changed: '{key|planKey} was "{before|value}" and is now "{after|value}"',
      'changed-of': '"{name}": {key|planKey} was "{before|value}" and is now "{after|value}"',
      'added-of': '"{name}": {key|planKey} was added: {after|value}',
      'removed-of': '"{name}": {key|planKey} was removed: {before|value}',
      gone: '{list|planList} "{name}" ({id}) was removed',
      renamed: 'the id of {list|planList} "{name}" was {id} and is now {now}',
      moved: 'the folder of the plan was {before} and is now {after}',
    },
    mend: {
      default: 'whoever reviews looks at its grounds; without any, restore it',
      'added-of': 'whoever reviews looks at its grounds',
      gone: 'whoever reviews makes sure that no task needs it; if one does, restore it',
      renamed:
        'whoever reviews makes sure that all that names it was changed too; an id had better stay: to call it otherwise, change name or title',
      moved: 'whoever reviews makes sure that the CI job and everybody’s commands still lead to this folder',
    },
  },
  'policy-changed': {
    title: 'Whoever reviews sees that the thresholds are others',
    why: 'With other thresholds, another pace or other reports lights turn without any progress. So whoever reviews is told, whichever way they were changed; it is no error.',
    message: { default: '{key|planKey} was "{before|value}" and is now "{after|value}"' },
    mend: { default: 'whoever reviews looks at its grounds; without any, restore it' },
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
    title: 'The version that is compared with has the plan, and it can be read',
    why: 'What the earlier file held cannot be told, so nobody knows whether its entries and targets were changed. Most often the earlier file had an error that is fixed now.',
    message: {
      file: '{file} has errors or cannot be read in the version that is compared with; it was not compared',
      nowhere:
        'the version that is compared with has no plan with the id {id}: the whole plan is new, and nothing was compared',
    },
    mend: {
      file: 'whoever reviews looks at the change of this file itself: git diff',
      nowhere:
        'when the plan is committed for the first time this is so, and whoever reviews reads all of it; if it is not, write its former id again',
    },
  },
  'lint-loosened': {
    title: 'Whoever reviews sees that a rule was loosened',
    why: 'Once a rule is loosened, nobody is told of what breaks it, so whoever reviews is told; it is no error. What lies between the versions is judged by the levels of the version that is compared with: what is loosened now counts from the next change on.',
    message: { default: 'rule {name} was "{before|weight}" and is loosened to "{after|weight}"' },
    mend: { default: 'whoever reviews weighs the reason; if it is too weak, restore the level' },
  },
} satisfies Record<string, RuleText>;

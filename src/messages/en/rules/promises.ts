import { ruleTexts } from '../../rule-text.js';

/** Rules that compare promises with what is committed: the plan, tasks, targets, due dates. */
export const promises = ruleTexts({
  'plan-removed': {
    title: 'The id of a plan is permanent',
    why: 'By its id a plan is found in earlier versions, whatever folder it lies in. With another id it is another plan, and nobody can compare what was promised and recorded.',
    message: {
      renamed: 'the id of the plan was {id} and is now {now}',
      gone: 'the plan {id} in folder {folder} is gone; the id of the plan that is here is {now}',
    },
    advice: {
      renamed: 'write {id} as id again; another plan goes into another folder',
      gone: 'if it is the same plan, write {id} as id again; if it is another, restore the old one: add the one and remove the other each in a change of its own',
    },
  },
  'org-removed': {
    title: 'A unit that was used stays',
    why: 'The id of a unit is permanent. Once it is removed or changed, nobody knows whose the earlier records are.',
    message: { default: 'the unit "{name}" ({id}) is used, and was removed from orgs' },
    advice: { default: 'restore it; to rename a unit, change its name and add the old one to its aliases' },
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
      'name-lost': 'the unit "{before}" ({id}) is now called "{after}", and its old name is no alias',
      moved: 'the folder of the plan was {before} and is now {after}',
    },
    advice: {
      'name-lost': 'add "{before}" to the aliases of the unit, so that it is found by its old name too',
      default: 'whoever reviews looks at its grounds; without any, restore it',
      'added-of': 'whoever reviews looks at its grounds',
      gone: 'whoever reviews makes sure that no task needs it; if one does, restore it',
      renamed:
        'whoever reviews makes sure that all that names it was changed too; an id should stay: to rename it, change name or title',
      moved: 'whoever reviews makes sure that the CI job and everybody’s commands still lead to this folder',
    },
  },
  'policy-changed': {
    title: 'Whoever reviews sees that the thresholds are others',
    why: 'With other thresholds, another pace or other reports lights turn without any progress. So whoever reviews is told, whichever way they were changed; it is no error.',
    message: { default: '{key|planKey} was "{before|value}" and is now "{after|value}"' },
    advice: { default: 'whoever reviews looks at its grounds; without any, restore it' },
  },
  'target-lowered': {
    title: 'Targets are not lowered',
    why: 'A target is what the document promised. With a smaller number, or strive in place of firm, what was not done becomes done. Where an amendment was approved, the original stays in its place: add an entry at the end of amendments, with the approver and the reason.',
    message: {
      easier: 'target "{name}" was lowered: {what}',
      strive: '"{name}" was required and is now only striven for',
      'firm-strive': '"{name}" was firm and is now only striven for',
      'not-firm': '"{name}" was firm and no longer says so',
      tolerance: 'the tolerance of "about" was widened from {before}% to {after}%, which lowers all such targets',
      fewer: '{name} is left out: {count} targets that each of several units must meet no longer ask it to',
      share: 'the shares of target "{name}" are smaller: {what}',
    },
    advice: {
      default:
        'restore it; if an amendment was approved, add an entry at the end of amendments; if it is hard to meet, say so in a report, or record an extension',
    },
  },
  'target-amended': {
    title: 'Whoever reviews sees that a promise was lowered by amendment',
    why: 'The entry says from what to what, and who approved it, so it is no error; still the promise is easier now, so whoever reviews is told.',
    message: { default: 'the amendment of {key|taskKey}, approved by {approver}, makes "{name}" easier' },
    advice: { default: 'check what it rests on' },
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
    advice: {
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
      milestone: 'milestone "{name}" ({id}) of target "{target}" was removed, but readings name it',
    },
    advice: {
      removed: 'restore the target',
      renamed: 'write {id} as id again; to rename it, change name',
      milestone: 'restore the milestone; if its readings are wrong, take them back first',
    },
  },
  'task-changed': {
    title: 'Whoever reviews sees that a task says something else',
    why: 'With another title, scope, wording, reason of its date, weight or lead a task may have become another task, or somebody else’s. So whoever reviews is told; it is no error. A first lead and one more unit are everyday, and are not told.',
    message: {
      changed: '{key|taskKey} was "{before|value}" and is now "{after|value}"',
      added: '{key|taskKey} was added: {after|value}',
      removed: '{key|taskKey} was removed: {before|value}',
      moved: 'task {id} was moved from section "{before}" to "{after}"',
      unrecorded: '{key|taskKey} was "{before}" and is now "{after}", without an amendment',
    },
    advice: {
      default: 'whoever reviews compares it with the document; without grounds, restore it',
      added: 'whoever reviews looks at its grounds',
      moved: 'whoever reviews looks in the document to which section it belongs',
      unrecorded: 'restore it, then run plan assign {id}, which records the amendment',
    },
  },
  'task-removed': {
    title: 'No task is removed',
    why: 'With a task goes all that was recorded of it, and its number looks free. A task that is given up is cancelled, with a reason and an approver.',
    message: { default: 'task {id} "{title}" is gone; it was in {gone}' },
    advice: { default: 'restore the file; if it is given up: plan set {id} cancelled -m reason --approver name' },
  },
  'due-postponed': {
    title: 'A due date is put off by an extension',
    why: 'The original date stays; an extension is recorded apart, with its reason and approver. Where the date itself is changed, an overdue task no longer shows. A date that the document left open and that is written later was not put off.',
    message: {
      task: 'the original due date was {before} and is now {after}, without an extension',
      target: 'the original due date of target "{name}" was {before} and is now {after}, without an extension',
      period: 'the period ended on {before} and now ends on {after}; every task without a due date moves with it',
    },
    advice: {
      task: 'write {before} again, then extend it: plan extend {id} {after} -m reason --approver name',
      target:
        'write {before} again, then extend it: plan extend {id} {after} --target {target|shell} -m reason --approver name',
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
    advice: { default: 'whoever reviews compares it with the document; if that did not change, write {before} again' },
  },
  'lint-loosened': {
    title: 'Whoever reviews sees that a rule was loosened',
    why: 'Once a rule is loosened, nobody is told of what breaks it, so whoever reviews is told; it is no error. What lies between the versions is judged by the levels of the version that is compared with: what is loosened now counts from the next change on.',
    message: { default: 'rule {name} was "{before|weight}" and is loosened to "{after|weight}"' },
    advice: { default: 'whoever reviews weighs the reason; if it is too weak, restore the level' },
  },
  'target-missing': {
    title: 'Tasks have targets that can be checked',
    why: 'Without a target nothing says whether the task is done, how far it is, or that it is overdue.',
    message: { default: 'the task has no target, so nobody can check whether it is done' },
    advice: {
      default:
        'add one with plan target add {id}; if the document promises nothing that could be checked, say so in unclear',
    },
  },
});

import { ruleTexts } from '../../rule-text.js';

/** Rules that compare with what is committed: plan lint --base. */
export const base = ruleTexts({
  'record-rewritten': {
    title: 'What is committed is not rewritten',
    why: 'A committed entry is what was reported and how it went; once rewritten, nobody can say what was reported. Where two sides are merged a new entry may come before an old one by its time; the old one itself stays as it is.',
    message: {
      rewritten: '{list|list}: committed entry {entry} ({by}, {at}) was changed: {what}',
      moved: '{list|list}: committed entries have changed their order',
    },
    advice: {
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
    advice: {
      default:
        'whoever reviews confirms that {before} is later than its commit, so that the clock was wrong; if not, restore the instant',
    },
  },
  'record-removed': {
    title: 'No committed entry is removed from the middle',
    why: 'Lists of entries only grow. With one removed, the entries after it follow from nothing, and the values that were reported no longer add up.',
    message: { default: '{list|list}: committed entry {entry} ({by}, {at}) is gone, and there are others after it' },
    advice: { default: 'restore it; if it was wrong, correct it by one more entry at the end' },
  },
  'record-withdrawn': {
    title: 'Whoever reviews sees that a committed entry was withdrawn',
    why: 'git revert may withdraw a commit and the entries in it. But what was reported must not go without a word, so whoever reviews is told; it is no error.',
    message: { default: '{list|list}: committed entry {entry} at the end ({by}, {at}) was withdrawn' },
    advice: {
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
    advice: { default: 'whoever reviews makes sure that the correction is right' },
  },
  'evidence-replaced': {
    title: 'The file of a piece of evidence stays the same',
    why: 'With another file nobody can tell on what grounds a task was closed. What is new is recorded as one more piece, and the old one stays.',
    message: { default: 'evidence "{name}": file {path} is not the one that the version compared with has' },
    advice: {
      default:
        'restore the file; record what is new under another file name: plan record or plan set {id} with --evidence',
    },
  },
  'id-changed': {
    title: 'A number is permanent, and goes to no other task',
    why: 'Reports, instructions and minutes name tasks by their numbers; with another number they speak of another task. Of two tasks under one number, one may take another.',
    message: {
      renumbered: 'this task had the number {before} and now has {id}',
      reused: 'number {id} was that of task "{title}" and is now that of another',
    },
    advice: {
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
    advice: {
      jumped: 'write {before} ({before|status}) again, then change it by plan set',
      detached: 'let them begin at {before} ({before|status}); if a change was not recorded, record it before them',
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
    advice: {
      file: 'whoever reviews looks at the change of this file itself: git diff',
      nowhere:
        'when the plan is committed for the first time this is so, and whoever reviews reads all of it; if it is not, write its former id again',
    },
  },
});

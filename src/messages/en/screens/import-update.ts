import type { Messages } from '../../messages.js';

const ofTarget = (name: string) => (name === '' ? 'due date' : `due date of “${name}”`);

export const importUpdate: Messages['screens']['importUpdate'] = {
  counts: (added, reworded, dropped, same) =>
    `Compared with the last import: ${added} added, ${reworded} reworded, ${dropped} dropped, ${same} the same`,
  added: (label) => `${label}: new in the document`,
  dropped: (label) => `${label}: no longer in the document`,
  cancel: (command) => `If it is given up, cancel it once that is approved: ${command}`,
  oldText: 'before',
  newText: 'now',
  title: (from, to) => `title  ${from} → ${to}`,
  item: (from, to) => `number of the item  ${from} → ${to}`,
  targetAdded: (name, bound) => `new target  ${name} ${bound}`,
  targetGone: (name, bound) =>
    `The new wording no longer has the target “${name}” ${bound}; it stays. If it was eased, amend it with plan target amend`,
  bound: (name, from, to, isEasier) =>
    `target “${name}”  ${from} → ${to} ${isEasier ? '(easier: name the approver)' : '(amended)'}`,
  boundKind: (name, from, to) =>
    `target “${name}” turns from ${from} into ${to}, another kind or unit, which cannot be amended; check it and add a target`,
  due: {
    extend: (name, from, to) => `${ofTarget(name)}  ${from} → ${to} (extended: name the approver)`,
    first: (name, from, to) => `${ofTarget(name)}  ${from} → ${to} (it had none of its own)`,
    earlier: (name, from, to) =>
      `${ofTarget(name)} moves from ${from} forward to ${to}; the original date is kept and is not changed here, settle it with the lead unit`,
  },
  who: (field, from, to) => `${field}  ${from} → ${to}`,
  needsAccept: (command) => `Nothing was written; check it, then say what is accepted: ${command}`,
  ask: { change: (label) => `${label}: take the new wording?`, add: (label) => `${label}: add it as a task?` },
  choices: { no: 'leave it', yes: 'take it', all: 'take all that follow', stop: 'leave all that follow' },
  unknown: (ids) => `There is no change of ${ids} to accept; choose from the numbers listed above`,
  note: (title) => `new version of "${title}"`,
  changed: (label, changes) => `${label}: ${changes}`,
  meanwhile: (id) => `Task ${id} was changed just now; run the command again`,
  reworded: 'wording updated',
  noApprover: (label) => `${label}: an easier target or a later due date needs its approver; add --approver <name>`,
  notImported: (title, ids) =>
    `No task of the plan comes from "${title}", so there is nothing to compare with; leave out --update to import it${ids === '' ? '' : `, or name its document with --document: ${ids}`}`,
};

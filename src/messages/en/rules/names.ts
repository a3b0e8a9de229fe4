import { ruleTexts } from '../../rule-text.js';

/** Rules about numbers, ids and what refers to them. */
export const names = ruleTexts({
  'plan-file': {
    title: 'plan.yaml agrees with itself',
    why: 'Sections, documents and units are called by the ids of plan.yaml. Where two share one, nobody knows which is meant.',
    message: {
      'section-number': 'section number {value} is used twice',
      'section-id': 'section id {value} is used twice',
      'document-id': 'document id {value} is used twice',
      'org-id': 'unit id {value} is used twice',
      period: 'the period ends on {end}, before it starts on {start}',
      timezone: 'there is no time zone "{value}"',
      gap: 'the gap for yellow, {yellow}, is above that for red, {red}',
      'day-twice': '{date} is a day off and a working day at once',
    },
    advice: {
      'section-number': 'give the later section a number that was never used, and rename its folder',
      'section-id': 'give the later section another id, and rename its folder',
      'document-id': 'give the later one another id, or delete it if it is the same document',
      'org-id': 'give the later one another id, or delete it if it is the same unit',
      period: 'correct start and end',
      timezone: 'write Asia/Shanghai',
      gap: 'let yellow_gap be at most red_gap',
      'day-twice': 'delete {date} from days_off or from work_days',
    },
  },
  'person-name': {
    title: 'A person’s name can be seen',
    why: 'A name of spaces and invisible characters names nobody, and nobody can be asked.',
    message: { default: '{key} is blank: it has no character that can be seen' },
    advice: { default: 'write the person’s name' },
  },
  'id-unique': {
    title: 'A task number is used once',
    why: 'The number is the task’s permanent name. Where two files share one, no command can know which is meant.',
    message: {
      default: 'number {id} is also used by {other}, which is another task; neither is counted',
      same: 'this says the same as {other}, and is a copy of it; it is counted once',
      older:
        'this is an older state of {other}, which has every record of this file and later ones; task {id} is not counted',
      newer:
        '{other} is an older state of this file, which has every record of that one and later ones; task {id} is not counted',
      'newer-named':
        '{other} is an older state of this file, which has every record of that one and later ones; task {id} is not counted',
      fork: 'this and {other} are two copies of one task, and each says what the other does not; task {id} is not counted',
    },
    advice: {
      default:
        'run plan renumber <file> for the task that came later; it changes the number in the file and in its name',
      same: 'check it, then delete this copy; do not give it another number',
      older:
        'compare it with {other}, and if nothing is missing there, delete this file; do not give it another number',
      newer: 'compare it with {other}, and if nothing is missing here, delete {other}; do not give it another number',
      'newer-named':
        'compare it with {other}, and if nothing is missing here, delete {other} and rename this file to {expected}; do not give it another number',
      fork: 'compare the two, add what is missing to {other} or to this file, then delete the other one; do not give it another number',
    },
  },
  'target-id-unique': {
    title: 'A target’s id is used once in its task',
    why: 'Readings, extensions and evidence find a target by its id. Where two share one, they cannot.',
    message: { default: 'target id {id} is used twice in this task' },
    advice: { default: 'give the later target another id' },
  },
  milestones: {
    title: 'Milestones belong to deliveries, each with an id of its own',
    why: 'Readings and extensions find a milestone by its id. What a count must reach by a day is its pace.',
    message: {
      kind: 'target "{name}" is no delivery, and has no milestones',
      id: 'milestone id {id} is used twice in this target',
      unknown: 'target "{name}" has no milestone "{id}"',
      extension: 'target "{name}" has no milestone "{id}"',
    },
    advice: {
      kind: 'delete milestones; write under pace what must be reached by which day',
      id: 'give the later milestone another id',
      unknown: 'write an id that stands under milestones; delete milestone if the reading is of none',
      extension: 'write an id that stands under milestones; delete milestone if the whole target is extended',
    },
  },
  'part-of': {
    title: 'A part belongs to another target of its task',
    why: 'A part is not counted again in progress, so it must be known of what. A part has no parts itself.',
    message: {
      unknown: 'this task has no target "{id}"',
      self: 'target "{id}" is a part of itself',
      part: 'target "{id}" is itself a part of "{whole}"',
    },
    advice: {
      unknown: 'write an id that stands under targets, or delete part_of',
      self: 'write the id of the target that it is a part of, or delete part_of',
      part: 'write {whole}, or delete part_of',
    },
  },
  'known-document': {
    title: 'The source document is one of plan.yaml',
    why: 'With a wrong source nobody can look up what the document says.',
    message: {
      near: 'plan.yaml has no document "{name}"; did you mean {nearest}?',
      far: 'plan.yaml has no document "{name}"',
    },
    advice: {
      near: 'write {nearest}; if it is another document, add it to documents in plan.yaml',
      far: 'write an id that stands under documents in plan.yaml, or add the document there',
    },
  },
  'known-target': {
    title: 'Extensions, amendments and evidence name targets of their task',
    why: 'With a wrong id an extension or amendment does nothing, and evidence proves nothing.',
    message: {
      near: 'this task has no target "{name}"; did you mean {nearest}?',
      far: 'this task has no target "{name}"',
    },
    advice: {
      near: 'write {nearest}',
      far: 'write an id that stands under targets, or delete it where no target is meant',
    },
  },
  'known-milestone': {
    title: 'Readings and extensions name milestones of their target',
    why: 'With a wrong id a reading counts for nothing, and an extension does nothing.',
    message: {
      near: 'this target has no milestone "{name}"; did you mean {nearest}?',
      far: 'this target has no milestone "{name}"',
    },
    advice: {
      near: 'write {nearest}',
      far: 'write an id that stands under its milestones, or delete it where the whole target is meant',
    },
  },
  'related-exists': {
    title: 'A related task exists',
    why: 'A wrong number leads to another task, or nowhere.',
    message: { missing: 'there is no task {id}', self: 'the task names itself, {id}, as related' },
    advice: { missing: 'correct the number, or delete it from related', self: 'delete {id} from related' },
  },
  'evidence-path': {
    title: 'Evidence lies in the evidence folder',
    why: 'What lies elsewhere is not kept with the plan: others cannot open it, and it may not be meant for them.',
    message: {
      outside: 'the path "{path}" leaves the evidence folder',
      backslash: 'there is a backslash in the path "{path}"',
    },
    advice: {
      outside: 'put the file into the evidence folder, and write its path without ..',
      backslash: 'write / for \\',
    },
  },
  'tampered-word': {
    title: 'No words that were put there by tampering',
    why: 'A copy of the document on the web was tampered with: a gambling site’s name took the place of common words. It must not enter the ledger.',
    message: { default: 'this holds the name of a gambling site, "{word}", surely put there by tampering' },
    advice: {
      default:
        'restore the wording of the official document; most often the name replaced the Chinese word for "about"',
    },
  },
});

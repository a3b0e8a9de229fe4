import { ruleTexts } from '../../rule-text.js';

/** Rules about a file as a whole. */
export const files = ruleTexts({
  unreadable: {
    title: 'A file can be read',
    why: 'What cannot be read is left out of every total, which then shrinks unnoticed.',
    message: {
      default: 'cannot be read: {code|system} ({code})',
      sparse:
        'task files that are in the repository, but not checked out (sparse checkout) and not counted, {count}: number {numbers} ({files})',
      'sparse-folder':
        'this folder is in the repository, but not checked out (sparse checkout); none of its tasks is counted',
      index:
        'a sparse checkout is set up, but git’s index cannot be read: nobody knows which tasks are not checked out',
    },
    advice: {
      default: 'check that the file is there and that you may read it; a link must lead to a file',
      sparse:
        'run git sparse-checkout disable to get every file, or in the repository’s root git sparse-checkout add {path|shell}',
      'sparse-folder':
        'run git sparse-checkout disable to get every file, or in the repository’s root git sparse-checkout add {path|shell}',
      index: 'run git sparse-checkout disable; if git status fails too, first repair the index as it says',
    },
  },
  'not-a-file': {
    title: 'A task is a regular file',
    why: 'A folder or a device that is named like a task holds nothing that is read.',
    message: { default: 'named like a task, but not a regular file' },
    advice: { default: 'if it is a folder, remove .yaml from its name, or move its files to the section’s folder' },
  },
  'link-outside': {
    title: 'No link leads out of the plan folder',
    why: 'What lies outside is not kept with the plan: others do not have it, and it may not be meant for them.',
    message: { default: 'this link leads out of the plan folder' },
    advice: { default: 'remove the link, and put the file itself into the plan folder' },
  },
  'too-large': {
    title: 'A file has at most 1 MiB',
    why: 'A task has a few thousand bytes. A huge file holds something else, and is slow to read.',
    message: { default: 'the file has {bytes} bytes, more than 1 MiB (1048576 bytes)' },
    advice: { default: 'put pictures and tables into the evidence folder, and only their paths into the task' },
  },
  encoding: {
    title: 'A file is saved as UTF-8',
    why: 'In another encoding the text turns to garbage on other computers, and cannot be understood here.',
    message: {
      other: 'the file is not UTF-8; it looks like {encoding}',
      unknown: 'the file is not UTF-8, nor any encoding that is known here',
    },
    advice: {
      other: 'open it in Notepad, choose Save as, and set the encoding to UTF-8; or run plan lint --fix',
      unknown: 'check that it is the right file; if it is text, save it as UTF-8 in the program that wrote it',
    },
  },
  'conflict-marker': {
    title: 'No markers of a merge conflict are left',
    why: 'A marker means that the changes of two people were not yet brought together.',
    message: { default: 'a marker of a merge conflict is left here: {marker}' },
    advice: {
      default:
        'compare what stands above and below, keep what is right, and delete the marker’s line; where they are two different tasks, run plan renumber <file>',
    },
  },
  'control-character': {
    title: 'No invisible control characters',
    why: 'They cannot be seen but upset screens and tables; most come along when text is pasted.',
    message: { default: 'an invisible control character stands here: {code}' },
    advice: { default: 'delete it; if it cannot be seen, delete the line and type it again' },
  },
  'known-section': {
    title: 'A task lies in the folder of a section',
    why: 'The folder tells which section a task belongs to; anywhere else it counts for none.',
    message: {
      default: 'the folder "{folder}" is that of no section of plan.yaml',
      copy: 'the folder "{folder}" is that of no section of plan.yaml, and the task with number {id} is in {other}',
    },
    advice: {
      copy: 'most likely this is a copy: compare it with {other}, add there what is missing, then delete this file; if it is another task, move it to a section’s folder and give it another number',
      default:
        'move the file to a section’s folder (its number in two digits and its id, such as 05-preschool), or add the section to plan.yaml',
    },
  },
  'file-name': {
    title: 'A file is named by its number and a short name',
    why: 'The name leads to the task. Chinese file names show as codes in the diffs of git.',
    message: {
      form: 'the file name "{name}" is not formed as it should be',
      number: 'the number in the file name "{name}" is not the task’s number, {id}',
      ending: 'this looks like a task, but is not read: the file name "{name}" does not end in .yaml',
      beside: 'this looks like a backup or a copy of {other}, and is not read',
      plan: 'this looks like a backup or a copy of {other}, and is not read',
      hidden:
        'this looks like a task, but is not read: the file name "{name}" begins with a dot, so the file is hidden',
      'hidden-folder': 'this hidden folder holds files that look like tasks and are not read, {count} of them',
      aside: 'the folder {folder} holds task files that are not read, {count} of them: it is no place for tasks',
    },
    advice: {
      form: 'use the number (three digits at least), a hyphen, lower-case words and .yaml, such as {expected}',
      number: 'if the number is right, rename the file to {expected}; else correct the id',
      ending:
        'if it is a task, rename the file to {expected}; if not, move it to the evidence folder, or name it like no task',
      beside: 'compare it with {other}, add there what is missing, then delete this file',
      plan: 'compare it with {other}, add there what is missing, then delete this file',
      hidden: 'if it is a task, rename the file to {expected}; if it is not needed, delete it',
      'hidden-folder': 'if it is a section, remove the dot from the folder’s name; if it is not needed, delete it',
      aside:
        'move the task files to a section’s folder (its number in two digits and its id, such as 05-preschool); if a section’s folder was renamed, rename it back',
    },
  },
});

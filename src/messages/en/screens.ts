import type { Messages } from '../messages.js';

// What the screens say, by command. As exports, for the words of a screen are read only where they are used.
export { add } from './screens/add.js';
export { asking } from './screens/asking.js';
export { assign } from './screens/assign.js';
export { bound } from './screens/bound.js';
export { diff } from './screens/diff.js';
export { document } from './screens/document.js';
export { doubt } from './screens/doubt.js';
export { edit } from './screens/edit.js';
export { editor } from './screens/editor.js';
export { exporting } from './screens/exporting.js';
export { extend } from './screens/extend.js';
export { find } from './screens/find.js';
export { importing as import } from './screens/import.js';
<<<<<<< HEAD
export { importPreview } from './screens/import-preview.js';
export { importUpdate } from './screens/import-update.js';
export { init } from './screens/init.js';
=======
export { importTable } from './screens/import-table.js';
>>>>>>> 3378bca8 (Read decomposition tables and ledgers: columns, sections, rows, and what they change of a plan)
export { lint } from './screens/lint.js';
export { list } from './screens/list.js';
export { log } from './screens/log.js';
export { migrate } from './screens/migrate.js';
export { newPlan } from './screens/new-plan.js';
export { org } from './screens/org.js';
export { overdue } from './screens/overdue.js';
export { per } from './screens/per.js';
export { record } from './screens/record.js';
export { report } from './screens/report.js';
export { returnForm } from './screens/return-form.js';
export { rules } from './screens/rules.js';
export { schema } from './screens/schema.js';
export { set } from './screens/set.js';
export { common } from './screens/shared-words.js';
export { sheet } from './screens/sheet.js';
export { show } from './screens/show.js';
export { standing } from './screens/standing.js';
export { status } from './screens/status.js';
export { sync } from './screens/sync.js';
export { target } from './screens/target.js';
export { undo } from './screens/undo.js';
export { undoImport } from './screens/undo-import.js';
export { units } from './screens/units.js';
export { walk } from './screens/walk.js';
export { wording } from './screens/wording.js';
export { writing } from './screens/writing.js';

export const done: Messages['screens']['done'] = (word) => `done (${word})`;
export const notDone: Messages['screens']['notDone'] = (word) => `not done (${word})`;

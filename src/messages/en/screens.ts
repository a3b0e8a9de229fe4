import type { Messages } from '../messages.js';

// What the screens say, by command. As exports, for the words of a screen are read only where they are used.
export { add } from './screens/add.js';
export { asking } from './screens/asking.js';
export { assign } from './screens/assign.js';
export { bound } from './screens/bound.js';
export { diff } from './screens/diff.js';
export { doubt } from './screens/doubt.js';
export { edit } from './screens/edit.js';
export { editor } from './screens/editor.js';
export { extend } from './screens/extend.js';
export { find } from './screens/find.js';
export { lint } from './screens/lint.js';
export { list } from './screens/list.js';
export { log } from './screens/log.js';
export { migrate } from './screens/migrate.js';
export { org } from './screens/org.js';
export { overdue } from './screens/overdue.js';
export { per } from './screens/per.js';
export { record } from './screens/record.js';
export { report } from './screens/report.js';
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
export { units } from './screens/units.js';
export { wording } from './screens/wording.js';
export { writing } from './screens/writing.js';

export const done: Messages['screens']['done'] = (word) => `done (${word})`;
export const notDone: Messages['screens']['notDone'] = (word) => `not done (${word})`;

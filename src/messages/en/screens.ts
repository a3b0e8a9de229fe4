import type { Messages } from '../zh-CN.js';
import { add } from './screens/add.js';
import { asking } from './screens/asking.js';
import { assign } from './screens/assign.js';
import { bound } from './screens/bound.js';
import { diff } from './screens/diff.js';
import { edit } from './screens/edit.js';
import { extend } from './screens/extend.js';
import { find } from './screens/find.js';
import { lint } from './screens/lint.js';
import { list } from './screens/list.js';
import { log } from './screens/log.js';
import { overdue } from './screens/overdue.js';
import { per } from './screens/per.js';
import { record } from './screens/record.js';
import { report } from './screens/report.js';
import { rules } from './screens/rules.js';
import { set } from './screens/set.js';
import { common } from './screens/shared-words.js';
import { show } from './screens/show.js';
import { standing } from './screens/standing.js';
import { status } from './screens/status.js';
import { undo } from './screens/undo.js';
import { writing } from './screens/writing.js';

/** What the screens say, by command. */
export const screens: Messages['screens'] = {
  common,
  bound,
  per,
  status,
  overdue,
  list,
  find,
  show,
  writing,
  add,
  edit,
  undo,
  log,
  asking,
  record,
  extend,
  report,
  assign,
  lint,
  rules,
  diff,
  standing,
  set,
  done: (word) => `done (${word})`,
  notDone: (word) => `not done (${word})`,
};

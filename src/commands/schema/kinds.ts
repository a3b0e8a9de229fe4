import add from '../../../schemas/json/add.schema.json';
import assign from '../../../schemas/json/assign.schema.json';
import behind from '../../../schemas/json/behind.schema.json';
import bulletin from '../../../schemas/json/bulletin.schema.json';
import bulletinRecord from '../../../schemas/json/bulletin-record.schema.json';
import ci from '../../../schemas/json/ci.schema.json';
import common from '../../../schemas/json/common.schema.json';
import completion from '../../../schemas/json/completion.schema.json';
import diff from '../../../schemas/json/diff.schema.json';
import doctor from '../../../schemas/json/doctor.schema.json';
import edit from '../../../schemas/json/edit.schema.json';
import exported from '../../../schemas/json/export.schema.json';
import exportJson from '../../../schemas/json/export-json.schema.json';
import exportNdjson from '../../../schemas/json/export-ndjson.schema.json';
import extend from '../../../schemas/json/extend.schema.json';
import find from '../../../schemas/json/find.schema.json';
import git from '../../../schemas/json/git.schema.json';
import importing from '../../../schemas/json/import.schema.json';
import init from '../../../schemas/json/init.schema.json';
import lint from '../../../schemas/json/lint.schema.json';
import list from '../../../schemas/json/list.schema.json';
import log from '../../../schemas/json/log.schema.json';
import migrate from '../../../schemas/json/migrate.schema.json';
import missing from '../../../schemas/json/missing.schema.json';
import orgAdd from '../../../schemas/json/org-add.schema.json';
import orgGroup from '../../../schemas/json/org-group.schema.json';
import orgList from '../../../schemas/json/org-list.schema.json';
import orgRename from '../../../schemas/json/org-rename.schema.json';
import overdue from '../../../schemas/json/overdue.schema.json';
import record from '../../../schemas/json/record.schema.json';
import remind from '../../../schemas/json/remind.schema.json';
import renumber from '../../../schemas/json/renumber.schema.json';
import report from '../../../schemas/json/report.schema.json';
import rules from '../../../schemas/json/rules.schema.json';
import schema from '../../../schemas/json/schema.schema.json';
import set from '../../../schemas/json/set.schema.json';
import show from '../../../schemas/json/show.schema.json';
import status from '../../../schemas/json/status.schema.json';
import sync from '../../../schemas/json/sync.schema.json';
import targetAdd from '../../../schemas/json/target-add.schema.json';
import targetAmend from '../../../schemas/json/target-amend.schema.json';
import targetList from '../../../schemas/json/target-list.schema.json';
import targetMilestone from '../../../schemas/json/target-milestone.schema.json';
import targetShare from '../../../schemas/json/target-share.schema.json';
import undo from '../../../schemas/json/undo.schema.json';
import { SCHEMAS } from './own.js';
import type { JsonSchema } from './self-contained.js';

/** The schema of the JSON of each command, in the order of `plan --help`. */
const OUTPUTS = {
  status,
  behind,
  missing,
  overdue,
  remind,
  list,
  show,
  bulletin,
  'bulletin-record': bulletinRecord,
  find,
  log,
  set,
  record,
  extend,
  report,
  assign,
  init,
  add,
  edit,
  'org-list': orgList,
  'org-add': orgAdd,
  'org-rename': orgRename,
  'org-group': orgGroup,
  undo,
  import: importing,
  sync,
  export: exported,
  'export-json': exportJson,
  'export-ndjson': exportNdjson,
  'target-list': targetList,
  'target-add': targetAdd,
  'target-share': targetShare,
  'target-milestone': targetMilestone,
  'target-amend': targetAmend,
  renumber,
  migrate,
  diff,
  lint,
  git,
  ci,
  doctor,
  rules,
  schema,
  completion,
} as const;

/** What a schema describes: a file of the plan, or the JSON that a command prints. */
type Described = 'file' | 'output';

/** All schemas that can be asked for, by name. */
export const schemas: ReadonlyMap<string, { of: Described; schema: JsonSchema }> = new Map([
  ...listed('file', SCHEMAS),
  ...listed('output', OUTPUTS),
]);

/** All files under `schemas/`, by their paths there: what a reference may lead to. */
export const schemaFiles: ReadonlyMap<string, JsonSchema> = new Map([
  ...Object.entries(SCHEMAS).map(([name, schema]): [string, JsonSchema] => [`${name}.schema.json`, schema]),
  ...Object.entries({ ...OUTPUTS, common }).map(([name, schema]): [string, JsonSchema] => [pathOf(name), schema]),
]);

/** The path of the schema of a command's JSON, under `schemas/`. */
export function pathOf(name: string): string {
  return `json/${name}.schema.json`;
}

function listed(of: Described, all: Readonly<Record<string, JsonSchema>>) {
  return Object.entries(all).map(([name, schema]): [string, { of: Described; schema: JsonSchema }] => [
    name,
    { of, schema },
  ]);
}

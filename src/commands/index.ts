import type { CommandEntry, GroupEntry } from '../cli/command.js';

/** All commands, in the order of `plan --help`. A new command is one file and one line here. */
export const commands: readonly CommandEntry[] = [
  { name: 'status', chinese: '状态', part: 'look', load: async () => (await import('./status.js')).status },
  { name: 'behind', chinese: '滞后', part: 'look', load: async () => (await import('./behind.js')).behind },
  { name: 'overdue', chinese: '到期', part: 'look', load: async () => (await import('./overdue.js')).overdue },
  {
    name: 'missing',
    chinese: '未报',
    part: 'look',
    load: async () => (await import('./missing.js')).missing,
  },
  { name: 'remind', chinese: '催办', part: 'look', load: async () => (await import('./remind/remind.js')).remind },
  { name: 'list', chinese: '列表', part: 'look', load: async () => (await import('./list.js')).list },
  { name: 'show', chinese: '查看', part: 'look', load: async () => (await import('./show.js')).show },
  {
    name: 'bulletin',
    chinese: '通报',
    part: 'look',
    load: async () => (await import('./bulletin/bulletin.js')).bulletin,
  },
  { name: 'find', chinese: '查找', load: async () => (await import('./find.js')).find },
  { name: 'log', chinese: '日志', load: async () => (await import('./log.js')).log },
  { name: 'record', chinese: '登记', part: 'record', load: async () => (await import('./record/record.js')).record },
  { name: 'report', chinese: '报送', part: 'record', load: async () => (await import('./report/report.js')).report },
  { name: 'set', chinese: '改状态', part: 'record', load: async () => (await import('./set/set.js')).set },
  { name: 'extend', chinese: '延期', part: 'record', load: async () => (await import('./extend/extend.js')).extend },
  { name: 'undo', chinese: '撤销', part: 'record', load: async () => (await import('./undo/undo.js')).undo },
  { name: 'init', chinese: '新建', part: 'plan', load: async () => (await import('./init/init.js')).init },
  { name: 'add', chinese: '新增', part: 'plan', load: async () => (await import('./add/add.js')).add },
  { name: 'assign', chinese: '分工', load: async () => (await import('./assign/assign.js')).assign },
  { name: 'edit', chinese: '修改', load: async () => (await import('./edit/edit.js')).edit },
  { name: 'org list', chinese: '列表', load: async () => (await import('./org/list.js')).orgList },
  { name: 'org add', chinese: '新增', load: async () => (await import('./org/add.js')).orgAdd },
  { name: 'org rename', chinese: '更名', load: async () => (await import('./org/rename.js')).orgRename },
  { name: 'org group', chinese: '分组', load: async () => (await import('./org/group.js')).orgGroup },
  {
    name: 'import',
    chinese: '导入',
    part: 'share',
    load: async () => (await import('./import/import.js')).importCommand,
  },
  { name: 'sync', chinese: '同步', part: 'share', load: async () => (await import('./sync/sync.js')).sync },
  {
    name: 'export',
    chinese: '导出',
    part: 'share',
    load: async () => (await import('./export/export.js')).exportCommand,
  },
  { name: 'target list', chinese: '列表', load: async () => (await import('./target/list.js')).targetList },
  { name: 'target add', chinese: '新增', load: async () => (await import('./target/add.js')).targetAdd },
  { name: 'target share', chinese: '分解', load: async () => (await import('./target/share.js')).targetShare },
  {
    name: 'target milestone',
    chinese: '节点',
    load: async () => (await import('./target/milestone.js')).targetMilestone,
  },
  { name: 'target amend', chinese: '调整', load: async () => (await import('./target/amend.js')).targetAmend },
  { name: 'renumber', chinese: '换号', load: async () => (await import('./renumber/renumber.js')).renumber },
  { name: 'diff', chinese: '比较', load: async () => (await import('./diff/diff.js')).diff },
  { name: 'lint', chinese: '检查', load: async () => (await import('./lint/lint.js')).lint },
  { name: 'git', load: async () => (await import('./git/git.js')).git },
  { name: 'ci', load: async () => (await import('./ci.js')).ci },
  { name: 'doctor', chinese: '体检', load: async () => (await import('./doctor/doctor.js')).doctor },
  { name: 'migrate', load: async () => (await import('./migrate.js')).migrate },
  { name: 'rules', chinese: '规则', load: async () => (await import('./rules.js')).rulesCommand },
  { name: 'schema', load: async () => (await import('./schema/schema.js')).schema },
  { name: 'completion', load: async () => (await import('./completion/completion.js')).completion },
  { name: 'merge-driver', load: async () => (await import('./merge-driver/merge-driver.js')).mergeDriver },
];

/** The groups of commands, such as `plan org add`. A group called without a command lists what it is about. */
export const groups: readonly GroupEntry[] = [
  { name: 'org', chinese: '单位' },
  { name: 'target', chinese: '目标' },
];

/** The words with which a command line can begin. */
export const firstWords: readonly string[] = [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? name))];

/** The Chinese names of commands and groups. */
export const chineseNames: readonly string[] = [...commands, ...groups].flatMap(({ chinese }) => chinese ?? []);

/** The command of this name, that of its group included. */
export function entryOf(name: string): CommandEntry | undefined {
  return commands.find((entry) => entry.name === name);
}

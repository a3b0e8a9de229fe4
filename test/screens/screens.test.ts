import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROKEN, copyOfPlan } from '../copy.js';
import { copyFolder, emptyFolder } from '../folders.js';
import { LIVED_IN } from '../run.js';
import { describeScreens, type Screen } from './screen.js';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

const broken = copyOfPlan(BROKEN);
/** A file with a fix of each kind that its text can show. */
const untidy = copyOfPlan({
  '05-services/024-document-handling.yaml':
    'title: 规范公文办理\nid: 24\nstatus: in_progress\ndue: 2020-12-31\nsource: { document: work-plan-2020, item: 24 }',
});
const withoutPlan = copyOfPlan({ 'plan.yaml': (text) => text.replace('period:', 'perod:') });

/** A plan without sections, as `plan init` makes it. */
const empty = copyOfPlan({ 'plan.yaml': (text) => text.replace(/^sections:\n( {2}- .*\n)+/m, 'sections: []\n') });
for (const folder of readdirSync(empty)) if (/^\d/.test(folder)) rmSync(join(empty, folder), { recursive: true });
/** A folder in which there is no plan, but last year's beside it. */
const beside = emptyFolder();
copyFolder(LIVED_IN, join(beside, '2020'));

/** Every screen: the name of its golden file and what is typed. Those of `broken` are on a plan with broken files. */
const SCREENS: Readonly<Record<string, Screen>> = {
  status: { typed: 'status' },
  'status-lead': { typed: 'status --by lead' },
  'status-org': { typed: 'status --by org' },
  'status-county': { typed: 'status 学前教育 --by county' },
  'status-status': { typed: 'status --by status' },
  'status-section': { typed: 'status 五' },
  'status-chart': { typed: 'status --chart' },
  'status-chart-county': { typed: 'status 学前教育 --by county --chart' },
  'status-chart-none': { typed: 'status --chart --as-of 2020-01-05' },
  'status-since-wrong': { typed: 'status --since 12月' },
  'diff-since': { typed: 'diff --since 上月' },
  'status-ended': { typed: 'status --as-of 2021-01-02' },
  'status-broken': { typed: 'status', cwd: broken },
  'status-no-plan': { typed: 'status', cwd: withoutPlan },
  'status-empty': { typed: 'status', cwd: empty },
  'add-no-section': { typed: 'add 1 建园 --by 张三', cwd: empty },
  'init-dry-run': {
    typed: 'init 2021 --organization 惠州市教育局 --year 2021 --section 学前教育 --dry-run',
    cwd: beside,
  },
  'init-carry-over': { typed: 'init 2021 --from 2020 --carry-over --dry-run', cwd: beside },
  'init-sample': { typed: 'init 练习 --sample --dry-run', cwd: beside },
  'init-refused': { typed: 'init 2020/new --organization 甲局', cwd: beside },
  behind: { typed: 'behind' },
  'behind-filtered': { typed: 'behind --lead 基础教育科 --lead none --section 二' },
  'behind-none': { typed: 'behind --as-of 2020-01-05' },
  missing: { typed: 'missing' },
  'missing-unit': { typed: 'missing --unit 惠东 --unit none' },
  overdue: { typed: 'overdue' },
  'overdue-within': { typed: 'overdue --within 30d' },
  remind: { typed: 'remind' },
  'remind-unit': { typed: 'remind --unit 学前教育科 --unit 惠东县 --unit none' },
  'overdue-month': { typed: 'overdue --month 2020-12' },
  'overdue-month-past': { typed: 'overdue --month 2020-10' },
  'overdue-ended': { typed: 'overdue --as-of 2021-03-01' },
  list: { typed: 'list' },
  'list-filtered': { typed: 'list --section 2 --section 3 --status 推进中 --org huidong --sort light' },
  'list-none': { typed: 'list --section 1 --light gray' },
  'show-county-sums': { typed: 'show 1' },
  'show-ratios': { typed: 'show 2' },
  'show-each-county': { typed: 'show 7' },
  'show-closed-late': { typed: 'show 10' },
  'show-extended': { typed: 'show 14' },
  'show-baselines': { typed: 'show 16' },
  'show-suspended': { typed: 'show 23' },
  'show-no-target': { typed: 'show 24' },
  'show-quarters': { typed: 'show 26' },
  'show-county': { typed: 'show 1 --by county' },
  'show-county-none': { typed: 'show 24 --by county' },
  'target-list': { typed: 'target list 1 7 14 16' },
  'target-list-none': { typed: 'target list 24' },
  bulletin: { typed: 'bulletin --short' },
  'bulletin-october': { typed: 'bulletin --short --period 上月' },
  'bulletin-first': { typed: 'bulletin --short --period 2020-01' },
  'bulletin-section': { typed: 'bulletin --section 5 --short' },
  'bulletin-future': { typed: 'bulletin --period 2020-12' },
  find: { typed: 'find 学位' },
  'find-none': { typed: 'find 没有的词' },
  log: { typed: 'log --since 2020-11-03' },
  'log-task': { typed: 'log 14' },
  'log-limited': { typed: 'log --section 五 --since 2020-07-01 --limit 3' },
  'log-none': { typed: 'log 6' },
  'export-returns': {
    typed: 'export -f returns -o forms',
    // What is there already is not written again.
    get cwd() {
      return copyOfPlan();
    },
  },
  'export-no-format': { typed: 'export' },
  'org-list': { typed: 'org list' },
  'org-list-kind': { typed: 'org list --kind 科室 --kind 开发区' },
  'lint-clean': { typed: 'lint 01-preschool/001-public-kindergartens.yaml' },
  'lint-broken': { typed: 'lint 01-preschool 02-compulsory 04-teachers', cwd: broken },
  'lint-fix': { typed: 'lint --fix --dry-run', cwd: untidy },
  'lint-quiet': { typed: 'lint --quiet' },
  rules: { typed: 'rules' },
  'rules-one': { typed: 'rules id-unique' },
};

/** Screens that are tables, at any width. */
const TABLES = [
  'status',
  'status-lead',
  'status-status',
  'behind',
  'missing',
  'overdue',
  'overdue-month-past',
  'overdue-ended',
  'list',
  'find',
  'log',
  'org-list',
  'org-list-kind',
  'target-list',
  'rules',
];

describeScreens(FOLDER, SCREENS, TABLES);

import { fileURLToPath } from 'node:url';
import { SAMPLE } from '../../run.js';
import { describeScreens, type Screen } from '../screen.js';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** What is typed in the sample, by the name of its golden file. */
const TYPED = {
  status: 'status',
  'status-org': 'status --by org',
  'status-county': 'status --by county',
  'status-lead': 'status --by lead',
  behind: 'behind',
  'behind-leader': 'behind --leader 吴局 --leader 何敏',
  missing: 'missing',
  'missing-pending': 'missing --period 本月 --unit 各县区',
  'status-since': 'status --since 上月',
  'status-since-section': 'status --since 上季度 --by section',
  'log-since': 'log --since 30d --section 五',
  'diff-since': 'diff --since 上月 --section 五',
  overdue: 'overdue --within 20d',
  remind: 'remind',
  'remind-unit': 'remind --unit 各县区',
  bulletin: 'bulletin --short',
  'bulletin-october': 'bulletin --short --period 2020-10',
  'bulletin-quarter': 'bulletin --short --period 三季度',
  'bulletin-year': 'bulletin --short --period 2020',
  'overdue-month': 'overdue --month 2020-09',
  'show-projects': 'show 25',
  'show-amended': 'show 29',
  'show-voided': 'show 28',
  'log-voided': 'log 28',
};

const SCREENS = Object.fromEntries(
  Object.entries(TYPED).map(([name, typed]): [string, Screen] => [name, { typed, cwd: SAMPLE }]),
);

describeScreens(FOLDER, SCREENS, [
  'status',
  'status-lead',
  'behind',
  'behind-leader',
  'missing',
  'missing-pending',
  'overdue',
  'log-voided',
]);

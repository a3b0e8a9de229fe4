import type { Status } from '../../task.js';

/** What a word of a status column means: a status, or how the task stands, which is calculated and never stored. */
export type StatusWord = { status: Status } | { status: null };

const WORDS: readonly (readonly [Status | null, RegExp])[] = [
  ['not_started', /^(尚?未|没有|没|还未)(启动|开展|开始|开工|实施|推进)$/],
  // What is nearly done, or not done in time, is said of work that goes on, or of work that never began.
  [
    null,
    /^(进度|推进|进展)?(滞后|缓慢|偏慢|较慢|超期|逾期|未完成|提前|超前|超序时(进度)?|达到?序时(进度)?|未达序时(进度)?|按序时|慢序时)$/,
  ],
  [
    'in_progress',
    /^(正在|正常|持续|有序|加快|稳步|按计划|序时|已)?(推进|进行|实施|办理|开展|建设|启动|施工|开工)(中|之中)?$|^在(办|建|推进)$/,
  ],
  ['submitted', /^(待|送|报)(审核|验收|复核|审)$|^已(报送|提交)(审核)?$/],
  [
    'completed',
    /^(已|全部|基本|均已|按时|按期|如期|提前)?(全部|全面|基本|按时|按期|如期)?(完成|办结|办毕|完工|竣工|落实|达标)$|^完毕$|^是$|^[√✓✔]$/,
  ],
  ['closed', /^(已)?销号$/],
  ['suspended', /^(已)?(暂缓|暂停|缓建)$/],
  ['cancelled', /^(已)?(终止|取消|撤销)$/],
  ['not_started', /^notstarted$/i],
  ['in_progress', /^inprogress$/i],
  ['submitted', /^submitted$/i],
  ['completed', /^completed$/i],
  ['closed', /^closed$/i],
  ['suspended', /^suspended$/i],
  ['cancelled', /^cancelled$/i],
];

/** What a cell of a status column says; null if it is no such word. */
export function statusWord(text: string): StatusWord | null {
  const plain = text
    .slice(0, 20)
    .normalize('NFKC')
    .replace(/[\s。.，,；;！]+/g, '');
  const found = text.trim().length > 20 ? undefined : WORDS.find(([, word]) => word.test(plain));
  return found ? { status: found[0] } : null;
}

/** What a unit or a person has to do with a task, as a document says it; `person` is 责任人, whoever that is. */
export type Role = 'lead' | 'responsible' | 'support' | 'leader' | 'person';

/** What a label announces; `other` is none of who and when. */
type LabelKind = Role | 'due' | 'other';

const PLACE = ' *(?:单位|部门|处室|科室|股室|机构|司局|处|科|方)';

/** 牵头 单 位: people spread the characters of a label over its line. */
const spread = (words: string) => words.replace(/[一-鿿](?=[一-鿿])/g, '$& *');

const ABOVE = '(?:省|市|县|区|州|局|厅|校|镇)?(?:级|委|政府|委常委)?';
const LEADS = '分管|牵头|责任|包抓|挂钩|挂点|联系|主管|包联|督办|协管|主要';

const KINDS: readonly (readonly [LabelKind, string])[] = [
  ['leader', `${ABOVE}(?:总牵头|${LEADS}){0,2}${ABOVE}(?:${LEADS})?(?:领导|副[市县区局]长|负责同志)(?:同志)?`],
  ['leader', '分管负责人'],
  ['person', '(?:第一|主要|具体|直接)?(?:责任|负责|牵头)人'],
  [
    'lead',
    `(?:总牵头|牵头|主要责任|主要负责|主办|主责|第一责任|牵头责任|责任牵头|牵头负责|牵头（责任）|负责|主管)${PLACE}`,
  ],
  ['support', `(?:协同配合|配合|协办|会办|协同|参与|参加|协助|支持|协作|配合协作|主要配合)${PLACE}`],
  ['responsible', `(?:协同责任|具体责任|责任|落实|具体落实|实施|承办|执行|完成|承担|任务)(?:${PLACE}|主体)`],
  ['responsible', `牵头(?:单位|部门)?(?:及|和|与|、|\\/|（)+责任(?:单位|部门)）?`],
  ['lead', '牵头|主办'],
  ['support', '配合|协办'],
  [
    'due',
    '(?:(?:目标完成|计划完成|拟完成|任务完成|完成|办结|办理|整改|截止)(?:时限|期限|时间|日期)|(?:工作|任务|落实)?(?:时限|期限)|时间节点)(?:要求|安排)?',
  ],
  ['due', '起止(?:时间|年限)'],
  ['other', '[一-鿿]{2,8}'],
];

const PATTERN = KINDS.map(([, words]) => `(${spread(words)})`).join('|');

/** A bracket before the colon says how the list is meant: 责任单位（排第一位的为牵头单位）： */
const LABEL = new RegExp(`(?:${PATTERN})(?:（([^（）\\n]{1,40})）)? *(：|[为是](?=[^牵主])| (?=[一-鿿]))`, 'y');
/** 【责任单位】 */
const IN_BRACKETS = new RegExp(`（(?:${PATTERN})）：?`, 'y');
const STARTS = /(?:^|(?<=[\s。；，、（]))[一-鿿（]/gm;

export interface Label {
  kind: LabelKind;
  from: number;
  /** Where what it announces begins. */
  to: number;
  /** What stands in a bracket behind it; empty without one. */
  remark: string;
  /** Whether a colon makes it a label for certain, and not a sentence that begins with the same words. */
  isCertain: boolean;
  /** Whether it stands in brackets of its own: 【责任单位】. */
  isBracketed: boolean;
}

/** The labels of a folded text, in its order: each at its beginning, or behind a sign or a space. */
export function labelsIn(text: string): Label[] {
  const found: Label[] = [];
  let behind = 0;
  for (const { index, 0: sign } of text.matchAll(STARTS)) {
    const label = index < behind ? null : sign === '（' ? bracketedAt(text, index) : labelAt(text, index);
    if (label === null) continue;
    behind = label.to;
    found.push(label);
  }
  return found;
}

function labelAt(text: string, from: number): Label | null {
  LABEL.lastIndex = from;
  const match = LABEL.exec(text);
  if (match === null) return null;
  const [kind, isCertain] = [kindOf(match), match.at(-1) === '：'];
  if (kind === 'other' && !isCertain) return null;
  // A space makes a label only where a line or sentence begins.
  if (match.at(-1) === ' ' && !/^$|[\n。；]/.test(text.charAt(from - 1))) return null;
  return { kind, from, to: LABEL.lastIndex, remark: match.at(-2) ?? '', isCertain, isBracketed: false };
}

function bracketedAt(text: string, from: number): Label | null {
  IN_BRACKETS.lastIndex = from;
  const match = IN_BRACKETS.exec(text);
  if (match === null || kindOf(match) === 'other') return null;
  return { kind: kindOf(match), from, to: IN_BRACKETS.lastIndex, remark: '', isCertain: true, isBracketed: true };
}

function kindOf(match: RegExpExecArray): LabelKind {
  return KINDS[match.slice(1, KINDS.length + 1).findIndex((words) => words !== undefined)]?.[0] ?? 'other';
}

/** What says that the first of several units leads: 列第一位者为牵头单位. */
export const FIRST_LEADS =
  /(?:第一(?:位|个|名)?|首位|首个|列首|排首)[^，。；、\n）]{0,15}?(?:为|是|作)[^，。；、\n）]{0,6}?(?:牵头|主办|主责)/;

/** What stands behind units and says what they do; each ends the units before it. */
const DOES: readonly (readonly [Role, string])[] = [
  [
    'lead',
    '[为是]牵头(?:单位|部门)|(?:负责)?牵头(?:会同|组织实施|组织|落实|抓总|推进|实施|协调|负责)?(?:落实)?|主办|主责',
  ],
  [
    'support',
    '[为是](?:配合|协办)(?:单位|部门)|(?:积极|密切|协同|予以)?配合(?:落实|做好|实施|推进)?|协助(?:落实|推进)?|参与|参加|协办|(?:督促)?指导',
  ],
  [
    'responsible',
    '[为是]责任(?:单位|部门)|负责(?!人|同志)(?:具体|组织)?(?:落实|实施|推进|抓好落实|完成)?|组织(?:落实|实施)|具体(?:实施|落实)|抓好落实|落实|承办|实施|推进',
  ],
];

/** What the units of a phrase do, where it is said; sticky to nothing, so that it can be searched for. */
export const DOING = new RegExp(DOES.map(([, words]) => `(${words})`).join('|'), 'g');

/** The role that a match of DOING stands for. */
export function roleOf(match: RegExpExecArray | RegExpMatchArray): Role {
  return DOES[match.slice(1).findIndex((words) => words !== undefined)]?.[0] ?? 'responsible';
}

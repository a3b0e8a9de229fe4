import { leadingVerb } from '../verbs.js';

/** Adverbs and the like that begin a clause and are no part of a name. */
const LEADING =
  /^(?:\d{1,3}[.、](?!\d)|（\d{1,3}）|[、，；：。的]|确保|力争|力保|努力|争取(?![^，]*(?:资金|支持))|实现|务必|预期目标?|预计|计划|目标|任务|全年|年内|今年|本年|进一步|大力|积极|加快|加强|继续|全力|全面|切实|着力|扎实|稳步|有序|深入|统筹|持续|长期|常态化|尽快|尽早|早日|抓紧|适时|原则上|推动|推进|促进|督促|指导|共计?|总共|合计|累计|各|均|都|也|还|并|且|再|又|要|将|应|须|需|拟|把|使|让|至少|最少|每(?:年度|年(?!级)|个?月|季度)|到|在|于|至|年度|其中|同时|以及|和|与|及|分别|保证|保障|做到|力求|通过|同步|逐步|基本)(?!$)/;
/** Words that look like one of these and are the beginning of a name. */
const NAME_BEGINS =
  /^(全面建成|推进会|目标考核|任务书|指导意见|指导性|保障性|保障房|基本公共|基本医疗|基本养老|基本农田|到位率|到岗|在校|在园|在籍|在册|在建|在线|在职|在编|于|及时|及格|与会|和谐|各级|各类|各地|各县|各校|各镇|共青|共同|共享|共建|将军|应急|应届|应用|需求|让利|使用|并网|并购|再生|再就业|再制造|也门|还建|还款|要素|积极分子|促进就业|推动力|统筹区|统筹基金|统筹城乡|全面二孩|年度计划|实现率|争取资金|至善|加强型|持续率|长期护理|累计率|都市|同步率|同时施工|计划生育|任务完成率|把关|通过率|保障率|保障性|保障农|预期寿命|继续教育|努力程度|合计生育|目标任务|均衡)/;
const TRAILING =
  /(?:[、，；：的]|“|实现|做到|达到|(?<![下送传抵])达|为|有|是|共计?|总计|合计|累计|在|均|都|各|各自|分别|约|要|将|需|应|须|力争|确保|努力|争取|力保|预期|预计|目标|也|至多|最多|最少|一般|全部|每年|至少|全面|继续|保持|稳定)$/;
/** How something is done, where a verb follows. */
const MANNER =
  /^(?:重点|高质量|高标准|高水平|高效|因地制宜|科学|精准|精心|规划|分批|分类|广泛|协同|严格|规范|创新|系统|计划|率先|优先|集中|合理|顺利|认真|新(?=建设|开展)|扎扎实实|按时|按期|如期)/;
/** A city's, a bureau's: said of everything in its plan. */
const EVERYWHERE = /^(全[市省区县镇国校系统]{1,2}|本[市省区县校])/;
/** A year before a verb says when, not what. */
const YEAR = /^\d{4}年度?/;
/** For whom something is done: 为困难群众提供. */
const FOR_WHOM = /^为[^，。；、]{2,30}?(?=提供|发放|开展|免费|办理|配备|安装)/;
const LONGEST = 60;

/** The words of a name without what stands before and behind it. */
export function trimmed(words: string): string {
  let name = words.slice(-200);
  for (let turn = 0; turn < 12; turn++) {
    const next = withoutAdverb(name).replace(TRAILING, '');
    if (next === name) break;
    name = next;
  }
  return name;
}

function withoutAdverb(words: string): string {
  const manner = MANNER.exec(words)?.[0] ?? '';
  if (manner !== '' && leadingVerb(words.slice(manner.length)) !== null) return words.slice(manner.length);
  const name = (NAME_BEGINS.test(words) ? words : words.replace(LEADING, '')).replace(FOR_WHOM, '');
  const place = EVERYWHERE.exec(name) ?? YEAR.exec(name);
  return place && leadingVerb(name.slice(place[0].length)) !== null ? name.slice(place[0].length) : name;
}

/** A noun that stands behind its number: 25所公办幼儿园. */
export function nounAfter(words: string): string {
  return trimmed(words.replace(/^(?:[的”）]|\d+(?!\d|周?岁)[一-鿿])+/, '')).replace(
    /(?:的?(?:工作)?目标(?:任务)?|的任务)$/,
    '',
  );
}

/** Whether a name says too little to stand alone: 比例, 数量, 总数. */
export function saysNothing(name: string): boolean {
  return /^(其?比例|其?占比|比重|其?数量|总数|总量|规模|面积|率|人数|增速|增幅|增长率|下降率|总额|金额|标准|价格|平均|)$/.test(
    name,
  );
}

/** A name of at most 60 characters; a longer one begins behind its last punctuation. */
export function cut(name: string): string {
  if (name.length <= LONGEST) return name;
  const tail = name.slice(-LONGEST);
  return tail.slice(Math.max(tail.lastIndexOf('，'), tail.lastIndexOf('、')) + 1) || tail;
}

/** Units of measure that the work plans of offices count with, besides multiples of them. */
const UNITS = new Set(
  [
    '个 所 人 项 次 期 家 名 场 件 间 座 栋 幢 套 台 辆 部 份 篇 本 册 条 门 堂 节 位 户 组 支 批 届 轮 起 例 宗 处 种 类 对 只 头 羽 株 棵 颗 艘 架 枚 张 幅 首 句 字 页 卷 盏 根 片 块 口 眼 孔 扇 桩 枪 笔 单 宗地 道 层 档 款 样 团 队 班 员',
    '校 园 村 镇 县 区 社区 学校 幼儿园 学位 座位 床位 张床位 班级 课程 项目 车位 泊位 岗位 个学位 个班 户次',
    '公里次 人次 件次 场次 家次 批次 台次 个次 台套 台（套） 台件 件套 件（套） 台（件） 部次 校次 课时 学时 节次 篇次 门次 车次 班次 架次 艘次 标箱 人天',
    '元 美元 元/人 元/月 元/人月 元/人·月 元/人年 元/年 元/亩 元/平方米 元/吨 元/平方公里',
    '公里 千米 米 平方米 平方公里 立方米 亩 公顷 吨 公斤 千克 克 升 吨标准煤 千瓦 千瓦时 兆瓦 千伏安 斤 尾 标准箱 吨公里 度 /10万 微克/立方米 毫克/升 毫米 厘米',
    '小时 分钟 秒 天 日 周 个月 年 个工作日 工作日 季度 学期 倍 分 % ‰ 个百分点 百分点 级 岁 周岁 折 成 点 里 台阶',
  ].flatMap((line) => line.split(' ')),
);
const LONGEST = Math.max(...[...UNITS].map((unit) => unit.length));
/** Nouns that a number counts only where nothing more follows: in 40校长 it is no 校. */
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  校: /[长园区舍车医服外内地级]/,
  园: /[区长林丁所艺]/,
  村: /[民级庄]/,
  镇: /[区街]/,
  县: /[区级城域（]/,
  区: /[域县级位]/,
  年: /[级度]/,
  级: /[以别]/,
  日: /常/,
  分: /钟/,
  对: /[口接]/,
  部: /门/,
  件: /数/,
  条: /[例件]/,
  节: /[水能约目]/,
  班: /[主级子组]/,
  队: /[伍]/,
  点: /位/,
  里: /程/,
  成: /[立为人员果就长效]/,
  层: /级/,
  根: /据/,
  道: /路/,
  单: /位/,
  员: /工/,
  团: /[体队员]/,
  口: /岸/,
  组: /织/,
  类: /别/,
  人: /[才员民大口均力工居]/,
  家: /[庭长校]/,
  户: /籍/,
  门: /诊/,
};

/** The unit of measure that begins at a place, the longest one, or null if none does. */
export function unitAt(text: string, from: number): string | null {
  for (let length = LONGEST; length > 0; length--) {
    const unit = text.slice(from, from + length);
    if (unit.length !== length || !UNITS.has(unit)) continue;
    if (NOT_BEFORE[unit]?.test(text.charAt(from + length)) === true) continue;
    const rate = RATE.exec(text.slice(from + length, from + length + LONGEST_RATE))?.[0];
    if (rate !== undefined) return unit + rate;
    return TIMES.test(unit) && /^次(?![数序品级席])/.test(text.slice(from + length)) ? `${unit}次` : unit;
  }
  return null;
}

/** What a measure is taken of: 吨/日, 次/人. */
const RATE = /^\/(?:小时|分钟|平方米|平方公里|立方米|公里|工作日|[秒日天周月年季人户亩吨台套名次])/;
const LONGEST_RATE = 5;

/** Things that are counted as often as they come: 项次, 户次. */
const TIMES = /^[项户篇宗间台辆例家场批件人部节堂车架艘校亩]$/;

/** Whether a unit is of money, length, area or weight: what it measures is often only said of a thing. */
export function isMeasure(unit: string): boolean {
  return /元|米|公里|亩|公顷|吨|千瓦|克|升|级|岁|年|天|日|小时|分钟/.test(unit);
}

/** Whether a unit is of time. */
export function isDuration(unit: string): boolean {
  return /^(小时|分钟|秒|天|日|周|个月|年|个?工作日|季度|学期)$/.test(unit);
}

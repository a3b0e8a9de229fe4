import type { Target } from '../../task.js';

/** What may be delivered. */
export type Kind = NonNullable<Target['deliver']>;

/** The verbs with which a document is made. */
export const DOCUMENT =
  '(?:研究|组织|完成|尽快|及时)?(?:制定出台|制定印发|制订出台|研究制定|研究出台|制定|制订|出台|印发|编制|编印|修订|修编|起草|拟定|拟订|编写|颁布|草拟|发布)(?:并(?:印发|出台|实施|发布))?(?:出台|印发|实施|完成)?';
/** The nouns that end the name of a document. */
export const DOCUMENTS =
  '方案|办法|规划|意见|规定|制度|规程|指南|细则|条例|计划|清单|目录|手册|指引|通知|措施|章程|程序|规范|政策|预案|白皮书|蓝皮书|要点|标准|规则|纲要|汇编|台账|名录|协议|注意事项|参考|建议|分工|导则|公约|年鉴|图册|大纲|模板|文件|公告|倡议书|读本|教材|年报|报告|章程（草案）';

const EVENTS =
  '(?<![社机都商])会|会议|活动|培训|培训班|论坛|讲坛|比赛|大赛|竞赛|运动会|(?<![拓发开推进扩施])展|(?<![环季细情调])节|活动月|宣传月|教育月|活动周|宣传周|仪式|演练|评选|考试|宣讲|研修班|训练营|评价|评比|巡展|招聘会|推介会|博览会|交易会|艺术节|文化节|讲座|研讨会|表彰|宣誓|展演|巡演|联赛|锦标赛|马拉松|赛|晚会|音乐会|读书班|轮训班|夏令营|观摩|宣传日|开放日|主题日';

const PLATFORMS =
  '平台|(?<!生态|产业)系统|网站|数据库|小程序|公众号|APP|专网|大数据中心|管理端|信息库|门户|一张图|服务专区|云平台|大屏|驾驶舱';
const INSTITUTIONS =
  '委员会|领导小组|工作组|小组|专班|中心|协会|联盟|机构|基金会|学会|办公室|研究院|分院|集团|团队|队伍|基金|联席会议|联席会议制度|研究会|联合会|共同体|工委|党委|党组|党支部|支部|党组织|分会|理事会|商会|实验室|工作室|工作站|服务站|服务队|突击队|宣讲团|指挥部|公司|合作社|法庭|分局|专家组|联合体|促进会|分中心|工会|妇联|团委';
const FACILITIES =
  '学校|小学|中学|高中|校区|教学楼|宿舍楼|宿舍|医院|基地|幼儿园|公园|院|院区|体育馆|图书馆|博物馆|文化馆|馆|广场|大道|公路|道路|大桥|桥|工程|项目|大楼|楼|车站|站|厂|水库|管网|停车场|服务中心|活动中心|体育中心|中心|园区|示范区|路|线|隧道|通道|码头|港区|机场|泵站|电站|变电站|服务站|驿站|绿道|碧道|步道|市场|养老院|福利院|卫生院|书店|书屋|剧院|影院|球场|食堂|公寓|小区|厂房|产业园|孵化器|新园|分园|分校|实验楼|综合楼|门诊楼|住院楼|大厅|会堂|会展中心|客厅|窗口';
const FINISHED = '基本完成|全面完成|完成';

/** What is delivered: by a verb and the noun that ends what it is said of. The first row with a name decides. */
const CLASSES: readonly { kind: Kind; verbs: string; nouns: string }[] = [
  { kind: 'document', verbs: DOCUMENT, nouns: DOCUMENTS },
  {
    kind: 'platform',
    verbs:
      '建成上线|建设完善|建设|建成|建立|启用|上线运行|研发上线|上线启用|上线|开发|研发|搭建|打造|开通|升级改造|升级|构建|投入运行|投入使用|启动运行|推出|开设|投入试运行|上线试运行|试运行|投用|运行',
    nouns: PLATFORMS,
  },
  {
    kind: 'institution',
    verbs: '成立|设立|组建|筹建|挂牌成立|建立健全|建立',
    nouns: INSTITUTIONS,
  },
  {
    kind: 'event',
    verbs:
      '协助举办|协助办好|继续举办|举办好|举办|召开|承办|举行|组织开展|组织召开|(?<!经济|合作|社会|党|专业|群团|基层|国际|金融|经合|各级)组织|统筹开展|继续开展|开展|开好|继续办好|办好|筹办|主办',
    nouns: EVENTS,
  },
  {
    kind: 'action',
    verbs: '继续开展|深入开展|组织开展|全面开展|统筹开展|开展|做好|完成',
    nouns:
      '专项督查|督导评估|专项治理|综合治理|专项整治|专项行动|专项检查|体检|体检排查|体质监测|普查|回头看”?|验收|换届',
  },
  {
    kind: 'event',
    verbs: '做好|抓好|完成|推进|统筹开展|继续开展|开展|举行|继续',
    nouns: '监测|表彰|评选|评比|高考|中考|会考|运动会|宣讲|[一-鿿]{4,}(?<![与和及])培训|承诺宣誓',
  },
  {
    kind: 'facility',
    verbs:
      '新建成|建成投用|建成|新建|改扩建|改建|扩建|迁建|完成建设|建设|竣工|完工|投用|投入使用|落成|通车|开工建设|改造|建成运营|投入运营|试运营|运营|投运|启用|对外开放|开放|开馆|开园|开诊|开业|交付使用|交付',
    nouns: FACILITIES,
  },
  // 完成规划编制, 完成平台建设: what is done is a document, a platform, a building.
  {
    kind: 'document',
    verbs: FINISHED,
    nouns: `(?:${DOCUMENTS})的?(?:编制|修订|修编|制定|制订|起草|编写|编印|拟定|印发|出台|发布)`,
  },
  {
    kind: 'platform',
    verbs: FINISHED,
    nouns: `(?:${PLATFORMS})的?(?:一期|二期)?(?:工程|项目)?(?:建设|升级改造|升级|搭建|开发|部署|上线|试运行|改版|迁移)`,
  },
  { kind: 'institution', verbs: FINISHED, nouns: `(?:${INSTITUTIONS})的?(?:组建|设立|筹建|挂牌|成立)` },
  {
    kind: 'facility',
    verbs: FINISHED,
    nouns: `(?:${FACILITIES})的?(?:一期|二期)?(?:工程|项目)?(?:建设|主体建设|新建|迁建|扩建|竣工验收)`,
  },
  {
    kind: 'action',
    verbs: '完成|启动实施|启动|协助完成',
    nouns:
      '换届|改革|验收|准备|改造|修缮|搬迁|拆除|建设|评估|整改|编制|修订|普查|评审|认定|招生|工作|试点|创建|任务|工程|行动|审批|登记|确权|招标|选址|勘察|设计|立项|摸底|排查|审计|清理|移交|划转|复审|复核',
  },
  {
    kind: 'action',
    verbs: '建立健全|建立完善|建立',
    nouns: '长效机制|管理档案|健康档案|防控体系|[一-鿿]{4,}体系|[一-鿿]{4,}机制',
  },
];

const ADVERBS =
  '(?:已|均|都|也|要|须|应|将|正式|全面|一并|分别|完成|抓紧|尽快|按期|如期|继续|同样|着手|及早|顺利|精心|认真)*';
/** Of a project that is built in several: 二期. */
const STAGE = '(?:[一二三四五\\d]期)?';
const BEHIND =
  '(?:建设完成|完成|到位|完毕|并投入使用|并投用|并上线(?:运行)?|并出台|并印发|并实施|并发布|并组织实施|并开展工作|并(?:开展|完成|进行|实现|投入|正式|推广|接入|通过)[^，、]{1,10}|运行)?';
/** What a bracket adds to a name: 监测（科学、德育）. */
const ADDED = '(?:（[^（）]{1,20}）)?';

const THINGS: readonly (readonly [Kind, RegExp])[] = [
  ['platform', new RegExp(`(?:${PLATFORMS})[”）]?$`)],
  ['facility', new RegExp(`(?:${FACILITIES})[”）]?$`)],
];

/** What is built, by the noun that ends its name; null for anything else. */
export function builtKind(name: string): Kind | null {
  return THINGS.find(([, noun]) => noun.test(name))?.[0] ?? null;
}

/** How one class of deliveries is found. */
export interface Patterns {
  kind: Kind;
  /** The verb, then what it is said of. */
  first: RegExp;
  /** What it is said of, then adverbs, the verb, and what is done besides. */
  last: RegExp;
  /** What ends in such a noun. */
  listed: RegExp;
  /** Whether it is of a work that is finished, of which a list says too little. */
  isWork: boolean;
  /** The same, with 等 or 工作 behind it. */
  ends: RegExp;
}

export const PATTERNS: readonly Patterns[] = CLASSES.map(({ kind, verbs, nouns }) => ({
  kind,
  first: new RegExp(`(${verbs})(?:了|好|用好)?(.{2,80}?)${BEHIND}$`),
  last: new RegExp(`^(.{2,80}?)(?:在[^，、]{2,8})?(${ADVERBS})(${verbs})(${BEHIND})$`),
  isWork: verbs === FINISHED,
  listed: new RegExp(`(?:${nouns})[”）]?${STAGE}${ADDED}$`),
  ends: new RegExp(`(?:${nouns})[”）]?${STAGE}(?:等|工作|建设)?${ADDED}$`),
}));

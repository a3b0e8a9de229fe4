/** Verbs that make a bare number a promise. */
const PROMISING = [
  '新增|新开工|新建|改扩建|新改扩建|改建|扩建|续建|迁建|建成|建好|建设|建立|共建|创建|创成|筹建|兴建|修建|援建|复建',
  '完成|实现|开展|实施|举办|召开|组织|承办|办好|举行|安排|落实|推进|推动',
  '培训|轮训|培养|培育|引进|引育|选派|选拔|选树|选聘|招收|招聘|招录|招生|招引|聘请|派出|组建|配备|配齐|选配',
  '打造|认定|评定|评选|遴选|推选|命名|表彰|立项|申报|申请|创评|新认定|入选|入库|储备|签约|落地|动工|开工|竣工|投产|投用|投入使用|通车|交付',
  '增加|增设|扩充|扩增|新开设|开设|新开|开通|开放|提供|供给|筹集|筹措|投放|发放|投入|争取|安置|投资|融资|募集',
  '淘汰|整治|治理|拆除|关闭|关停|压减|减少|处置|化解|清理|整改|清退|取缔|查处|破获|办理|办结|解决|消除|排查|退出',
  '选取|更换|筛查|检查|抽检|监测|督导|评估|复评|验收|检测|审核|调研|走访|培优|帮扶|资助|救助|扶持|支持|服务|惠及|覆盖|帮助|带动|吸纳|转移|促进|就业',
  '改造|升级|提升|修缮|加固|更新|修复|绿化|种植|栽植|造林|植树|美化|亮化|硬化|疏浚|铺设|敷设|架设|安装|购置|采购|配置',
  '推出|发布|出台|制定|制订|修订|编制|编印|编写|印发|设立|成立|搭建|开发|研发|上线|推广|转化|孵化|培植|吸引|接待|发展|生产|销售|出版|发表|录用|录取',
  '追回|追缴|挽回|选送|派遣|配套|养护|加装|放映|优化调整|维修|疏通|打通|清淤|拓宽|新辟|新开辟|慰问|义诊|救治|兑付|拨付|腾退|收储|出让|征收|征迁|搬迁|复垦|复绿|授牌|开行|调解|受理|审理|查获|约谈|推介|收购|设置|增配|补充|聘任|评出',
  '推荐|遴荐|输送|共享|对接|结对|接入|联网|归集|整合|盘活|消化|供应|回收|巡查|演练|宣讲|宣传|做好|做强|形成|突破|达到|力争',
]
  .join('|')
  .split('|')
  .sort((a, b) => b.length - a.length);

const VERB = new RegExp(`(?:${PROMISING.join('|')})(?!率)`);

/** Words that say how a number is meant, not what is done. */
const BOUND_WORD = /^(达到|突破|力争|投入|实现|落实|提升)$/;

/** The first verb of a clause that makes a bare number a promise, or null. */
export function promisingVerb(words: string): string | null {
  return VERB.exec(words)?.[0] ?? null;
}

/** Whether a clause has a verb of its own, so that what was said before it does not reach it. */
export function hasOwnVerb(words: string): boolean {
  const verb = promisingVerb(words.replace(/力争|努力实现|确保实现/g, ''));
  return verb !== null && !BOUND_WORD.test(verb);
}

/** Whether words are verbs alone: 开工建设, 完成. */
export function isVerbs(words: string): boolean {
  let rest = words;
  for (let verb = leadingVerb(rest); verb !== null && rest !== ''; verb = leadingVerb(rest))
    rest = rest.slice(verb.length);
  return words !== '' && rest === '';
}

/** The verb that opens a text, if one does. */
export function leadingVerb(words: string): string | null {
  const match = VERB.exec(words.slice(0, 8));
  return match && match.index === 0 ? match[0] : null;
}

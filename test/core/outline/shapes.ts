/** Documents in our own words, one for each shape that offices write: by its name, with the outline that it has. */
export interface Shape {
  name: string;
  text: string;
  outline: string[];
}

const BODY = '组织各校对照标准逐项自查，汇总问题后分期整改，学期末将结果报局办公室，并向社会公布';

export const SHAPES: readonly Shape[] = [
  {
    name: '一、 with 1. that runs on',
    text: `某市教育局2031年工作要点
一、党建工作
1.开展主题教育。${BODY}。
2．抓好支部建设。${BODY}。
二、学前教育
3﹒新建公办园6所。${BODY}。
4、完成年审。`,
    outline: [
      'title',
      'items 一 党建工作',
      '  一/1 开展主题教育',
      '  一/2 抓好支部建设',
      'items 二 学前教育',
      '  二/3 新建公办园6所',
      '  二/4 完成年审',
    ],
  },
  {
    name: '（一） below 一、, with 1. as points of the item',
    text: `一、总体要求
坚持稳中求进。
二、重点任务
（一）扩大学位供给。${BODY}。${BODY}。
（二）改善办学条件。主要做好以下工作，${BODY}。
1.更新课桌椅。
2.改造食堂。
三、保障措施
加强领导，落实责任。`,
    outline: [
      'preamble 一 总体要求',
      'items 二 重点任务',
      '  二/一 扩大学位供给',
      '  二/二 改善办学条件',
      'closing 三 保障措施',
    ],
  },
  {
    name: '一、（一）1. with numbers that start again under each heading',
    text: `一、教师队伍
（一）师德师风
1.开展师德考核。${BODY}。
2.公布典型案例。${BODY}。
（二）能力提升
1.轮训校长60名。${BODY}。
二、学校安全
(一)校车
1.检查校车。${BODY}。`,
    outline: [
      'items 一 教师队伍',
      '  一/一/1 <师德师风> 开展师德考核',
      '  一/一/2 <师德师风> 公布典型案例',
      '  一/二/1 <能力提升> 轮训校长60名',
      'items 二 学校安全',
      '  二/一/1 <校车> 检查校车',
    ],
  },
  {
    name: '一、 as the items of a document without sections',
    text: `某市人民政府办公室关于下达
2031年任务的通知
某府办〔2031〕12号
各县（区）人民政府，市政府各部门：
现将任务下达如下。
一、新建停车位5000个，${BODY}。（城管局负责）
二、新增公交线路3条，${BODY}。（交通局负责）
三、改造旧小区20个，${BODY}。（住建局负责）
各单位每季度末报送进展。
某市人民政府办公室
二〇三一年一月五日
（此件公开发布）`,
    outline: [
      'title',
      'addressee',
      'preamble',
      'items',
      '  一 「新建停车位5000个，组」',
      '  二 「新增公交线路3条，组织各」',
      '  三 「改造旧小区20个，组织各」',
      'closing',
      'signature',
    ],
  },
  {
    name: 'a heading line with its body below',
    text: `2031年民生实事
一、扩大普惠学位供给
新增公办学位8000个，${BODY}。
二、改善就医条件
新建社区医院2所，${BODY}。`,
    outline: ['title', 'items', '  一 扩大普惠学位供给', '  二 改善就医条件'],
  },
  {
    name: 'a leaf beside parents of items',
    text: `一、教学工作
1.开展教研活动。${BODY}。
2.举办优质课评比。${BODY}。
二、完成换届。
三、后勤工作
1.改造食堂。${BODY}。`,
    outline: [
      'items 一 教学工作',
      '  一/1 开展教研活动',
      '  一/2 举办优质课评比',
      'items',
      '  二 完成换届',
      'items 三 后勤工作',
      '  三/1 改造食堂',
    ],
  },
  {
    name: 'parts above sections, and a review of last year',
    text: `第一部分 2030年工作回顾
一年来，${BODY}。
第二部分 2031年工作安排
一、抓学位
（一）新建学校3所。${BODY}。
（二）扩建学校5所。${BODY}。
二、抓质量
（一）办好教研活动。${BODY}。`,
    outline: [
      'review 第一部分 2030年工作回顾',
      'text 第二部分 2031年工作安排',
      'items 一 抓学位',
      '  第二部分/一/一 新建学校3所',
      '  第二部分/一/二 扩建学校5所',
      'items 二 抓质量',
      '  第二部分/二/一 办好教研活动',
    ],
  },
  {
    name: '1. above （一）, against the custom',
    text: `1.德育工作
（一）开展家访。${BODY}。
（二）评选好少年。${BODY}。
2.体育工作
（一）举办运动会。${BODY}。
（二）抽测体质。${BODY}。
3.艺术工作
（一）举办合唱节。${BODY}。`,
    outline: [
      'items 1 德育工作',
      '  1/一 开展家访',
      '  1/二 评选好少年',
      'items 2 体育工作',
      '  2/一 举办运动会',
      '  2/二 抽测体质',
      'items 3 艺术工作',
      '  3/一 举办合唱节',
    ],
  },
  {
    name: '1.1 below 1., and a year behind a dot',
    text: `1. 队伍建设
1.1 招聘教师120名，${BODY}。
1.2 轮岗教师80名，${BODY}。
2.2031年学校建设
2.1 建成学校2所，${BODY}。`,
    outline: [
      'items 1 队伍建设',
      '  1/1.1 「招聘教师120名，组织各」',
      '  1/1.2 「轮岗教师80名，组织各校」',
      'items 2 2031年学校建设',
      '  2/2.1 「建成学校2所，组织各校对」',
    ],
  },
  {
    name: 'full-width digits, ① and （1） as points',
    text: `一、基础教育
１．推进集团化办学。${BODY}。
①组建集团2个。
②评估集团1个。
２．推进课后服务。${BODY}：
（1）开足时间。
（2）丰富内容。`,
    outline: ['items 一 基础教育', '  一/1 推进集团化办学', '  一/2 推进课后服务'],
  },
  {
    name: 'short lines without a number above lists',
    text: `某校2031年工作计划
德育工作
1.开展家访。${BODY}。
2.评选好少年。${BODY}。
体育工作
1.举办运动会。${BODY}。`,
    outline: ['title', 'items 德育工作', '  1 开展家访', '  2 评选好少年', 'items 体育工作', '  1 举办运动会'],
  },
  {
    name: 'headings by the styles of the document',
    text: `# 某局2031年工作计划
## 德育工作
1.开展家访。${BODY}。
## 体育工作
1.举办运动会。${BODY}。`,
    outline: ['title', 'items 德育工作', '  1 开展家访', 'items 体育工作', '  1 举办运动会'],
  },
  {
    name: 'a notice that hands on a plan, which stands behind its signature',
    text: `某县教育局关于印发2031年工作要点的通知
各学校：
现将《某县教育局2031年工作要点》印发给你们，请认真贯彻执行。
某县教育局
2031年2月3日
某县教育局2031年工作要点
2031年全县教育工作以提高质量为中心。
一、学前教育
1.新建公办园2所。${BODY}。
二、义务教育
2.化解大班额。${BODY}。`,
    outline: [
      'title',
      'addressee',
      'text',
      'signature',
      'title',
      'preamble',
      'items 一 学前教育',
      '  一/1 新建公办园2所',
      'items 二 义务教育',
      '  二/2 化解大班额',
    ],
  },
  {
    name: 'annexes of a notice: a list of tasks and a glossary',
    text: `某市教育局关于做好2031年工作的通知
各县（区）教育局：
一、高度重视，${BODY}。
二、按时报送，${BODY}。
附件：1.2031年重点工作任务清单
2.名词解释
某市教育局
2031年3月1日
附件1
2031年重点工作任务清单
一、学位
1.新增学位3000个。${BODY}。
二、师资
2.招聘教师90名。${BODY}。
3.回购民办学位500个。${BODY}。
附件2
名词解释
1.学位：一名学生的一个名额。
2.大班额：56人以上的班。`,
    outline: [
      'title',
      'addressee',
      'text',
      'signature',
      'title 附件1',
      'items 附件1 一 学位',
      '  一/1 新增学位3000个',
      'items 附件1 二 师资',
      '  二/2 招聘教师90名',
      '  二/3 回购民办学位500个',
      'title 附件2',
      'glossary 附件2',
    ],
  },
  {
    name: 'a web page around a document',
    text: `首页 > 政务公开 > 工作计划
某区教育局2031年工作要点
发布时间：2031-02-10 来源：区教育局 浏览次数：123
2031年是关键一年，全区教育系统要真抓实干，${BODY}。
一、队伍
1.招聘教师60名。${BODY}。
二、校园
2.建成运动场3个。${BODY}。
某区教育局
2031年2月8日
上一篇：某通知
版权所有：某区教育局`,
    outline: [
      'text',
      'title',
      'preamble',
      'items 一 队伍',
      '  一/1 招聘教师60名',
      'items 二 校园',
      '  二/2 建成运动场3个',
      'signature',
      'text',
    ],
  },
  {
    name: 'hard wraps, and a token over three lines',
    text: `某市2031年生态环境工作要点
一、大气污染防治
    1.改善空气质量。全年优良天数比率达到百分之九十以上，细颗
粒物（PM
2.5
）浓度控制在每立方米22微克以内，重污染天气控制在2天以内，各
县区同步完成年度目标任务，并按月公布排名情况和整改的落实情况。
    2.淘汰老旧锅炉。全年淘汰燃煤锅炉40台，完成余热利用改造10
台，建成清洁能源替代示范点5个，年底前全部验收销号并报市政府备
案，相关资料同步归档保存。
二、水污染防治
    3.治理黑臭水体。年底前基本消除建成区黑臭水体，完成管网改造
30公里，新建污水处理设施2座，农村生活污水治理率达到百分之六十
五以上。`,
    outline: [
      'title',
      'items 一 大气污染防治',
      '  一/1 改善空气质量',
      '  一/2 淘汰老旧锅炉',
      'items 二 水污染防治',
      '  二/3 治理黑臭水体',
    ],
  },
  {
    name: '一是 and 二是 in a paragraph of an item',
    text: `一、抓安全
1.守住底线。一是排查隐患；二是整改到位；三是严肃追责。
2.抓好演练。${BODY}。
二、抓服务
3.优化流程。${BODY}。`,
    outline: ['items 一 抓安全', '  一/1 守住底线', '  一/2 抓好演练', 'items 二 抓服务', '  二/3 优化流程'],
  },
  {
    name: 'a document without numbers',
    text: `某镇2031年工作打算
加强学校建设。${BODY}。
抓好教师培训。${BODY}。`,
    outline: ['title', 'text'],
  },
];

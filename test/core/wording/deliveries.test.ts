import { describe } from 'vitest';
import { itReads } from './told.js';

describe('readWording: what is delivered', () => {
  itReads([
    ['出台《职业教育发展规划》', '出台《职业教育发展规划》 | deliver document'],
    ['《职业教育发展规划》完成制定', '《职业教育发展规划》 | deliver document'],
    ['《职业教育发展规划》制定印发', '《职业教育发展规划》 | deliver document'],
    [
      '制定《档案管理规定》和《保密管理规定》',
      '制定《档案管理规定》 | deliver document',
      '制定《保密管理规定》 | deliver document',
    ],
    [
      '按照《职业教育发展规划》要求，制定实施方案',
      '制定实施方案 | deliver document',
      'left 《职业教育发展规划》 cited',
    ],
    ['落实《未成年人保护法》', 'left 《未成年人保护法》 cited'],
    ['修订完善物业管理办法', '修订完善物业管理办法 | deliver document'],
    ['研究制定老年教育发展规划', '研究制定老年教育发展规划 | deliver document'],
    ['养老服务设施布局规划编制完成', '养老服务设施布局规划 | deliver document'],
    ['编制防汛应急预案、抗旱应急预案', '编制防汛应急预案 | deliver document', '编制抗旱应急预案 | deliver document'],
    ['建成智慧城管平台', '智慧城管平台 | deliver platform'],
    ['智慧城管平台上线运行', '智慧城管平台 | deliver platform'],
    ['开发掌上办事小程序', '掌上办事小程序 | deliver platform'],
    ['学生信息管理系统建成上线', '学生信息管理系统 | deliver platform'],
    [
      '建设网络安全审计系统和学籍管理系统',
      '建设网络安全审计系统 | deliver platform',
      '建设学籍管理系统 | deliver platform',
    ],
    ['建成市民活动中心', '市民活动中心 | deliver facility'],
    ['市民活动中心建成投用', '市民活动中心 | deliver facility'],
    ['新建第二人民医院', '新建第二人民医院 | deliver facility'],
    ['完成东风大桥改造工程', '完成东风大桥改造工程 | deliver action def 完成东风大桥改造工程 ?delivery_unclear'],
    ['成立水库移民工作领导小组', '成立水库移民工作领导小组 | deliver institution'],
    ['设立产业发展基金', '设立产业发展基金 | deliver institution'],
    ['组建应急救援队伍', '组建应急救援队伍 | deliver institution'],
    ['河长制工作专班成立', '河长制工作专班 | deliver institution'],
    ['举办第三届龙舟文化节', '举办第三届龙舟文化节 | deliver event'],
    ['召开全市旅游发展大会', '召开全市旅游发展大会 | deliver event'],
    ['开展消防安全演练', '开展消防安全演练 | deliver event'],
    ['开展安全生产月活动', '开展安全生产月活动 | deliver event'],
    ['组织全民健身运动会', '组织全民健身运动会 | deliver event'],
    ['完成村级组织换届', '完成村级组织换届 | deliver action def 完成村级组织换届 ?delivery_unclear'],
    [
      '启动实施老旧电梯更新工程',
      '启动实施老旧电梯更新工程 | deliver action def 启动实施老旧电梯更新工程 ?delivery_unclear',
    ],
    ['启动“头雁工程”', '启动“头雁工程” | deliver action def 启动“头雁工程” ?delivery_unclear'],
    ['深入开展文明创建'],
    ['推进校园建设'],
    ['加强和改进民兵工作'],
    ['完善协调机制'],
    ['举办培训班一期', '举办培训班 | deliver event'],
    ['举办培训班两期', '举办培训班 | equals 2 期'],
    ['举办培训班三期以上', '举办培训班 | at_least 3 期'],
  ]);
});

describe('readWording: stages and institutions that are delivered', () => {
  itReads([
    ['建成智慧水务系统二期', '智慧水务系统二期 | deliver platform'],
    ['建成城南水厂三期', '城南水厂三期 | deliver facility'],
    ['成立由9个部门组成的防汛工作专班', '成立防汛工作专班 | deliver institution', 'left 9 members'],
    ['建立由7家单位组成的食品安全联席会议制度', '建立食品安全联席会议制度 | deliver institution', 'left 7 members'],
    ['启用政务数据平台', '政务数据平台 | deliver platform'],
    ['举办一场残疾人专场招聘会', '举办残疾人专场招聘会 | deliver event'],
    ['建成县中医院新院区', '县中医院新院区 | deliver facility'],
  ]);
});

describe('readWording: what a clause promises to deliver besides', () => {
  itReads([
    ['做好劳动节表彰及召开全市群团工作会议', '做好劳动节表彰 | deliver event', '召开全市群团工作会议 | deliver event'],
    ['制定幼儿园安全管理规程并出台', '制定幼儿园安全管理规程 | deliver document'],
    [
      '将《汛期值守方案》连同物资储备清单一并印发',
      '《汛期值守方案》 | deliver document',
      '物资储备清单 | deliver document',
    ],
    [
      '制定印发《汛期值守方案》和值守注意事项',
      '制定印发《汛期值守方案》 | deliver document',
      '制定印发值守注意事项 | deliver document',
    ],
    [
      '开展酒店、民宿、网吧和出租房屋消防安全等专项治理',
      '开展酒店专项治理 | deliver action def 开展酒店、民宿、网吧和出租房屋消防安全等专项治理 ?delivery_unclear',
      '开展民宿专项治理 | deliver action def 开展酒店、民宿、网吧和出租房屋消防安全等专项治理 ?delivery_unclear',
      '开展网吧专项治理 | deliver action def 开展酒店、民宿、网吧和出租房屋消防安全等专项治理 ?delivery_unclear',
      '开展出租房屋消防安全 | deliver action def 开展酒店、民宿、网吧和出租房屋消防安全等专项治理 ?delivery_unclear',
    ],
    ['开展科普宣传周、知识竞赛等活动', '开展科普宣传周 | deliver event', '开展知识竞赛 | deliver event'],
    [
      '市养老协会、家政协会分别完成换届',
      '市养老协会换届 | deliver action def 市养老协会、家政协会分别完成换届 ?delivery_unclear',
      '家政协会换届 | deliver action def 市养老协会、家政协会分别完成换届 ?delivery_unclear',
    ],
    ['专项督查继续开展'],
    ['扬尘污染专项督查继续开展', '扬尘污染专项督查 | deliver action def 扬尘污染专项督查继续开展 ?delivery_unclear'],
    [
      '党组联席会议按月、按季召开',
      '党组联席会议（月度） | deliver event per month',
      '党组联席会议（季度） | deliver event per quarter',
    ],
    ['完成市停车管理平台建设', '市停车管理平台建设 | deliver platform'],
    ['6月底前完成全域旅游规划编制', '完成全域旅游规划编制 | deliver document by 2020-06-30'],
    ['年底前市档案馆新馆对外开放', '市档案馆新馆 | deliver facility by 2020-12-31'],
    ['支持阳光小学新建体育馆', '支持阳光小学新建体育馆 | deliver action def 支持阳光小学新建体育馆 ?delivery_unclear'],
    ['支持社区建设文化广场'],
    ['开展技术攻关、市场拓展'],
    ['农村集体经济组织加快发展'],
    ['建设完善的产业生态系统'],
  ]);
});

import { describe } from 'vitest';
import { itReads } from './told.js';

describe('readWording: names without when, where and for whom', () => {
  itReads([
    ['每年培训河长80人', '培训河长 | equals 80 人 def 每年'],
    ['2020年更换老旧水表3000只', '更换老旧水表 | equals 3000 只', 'left 2020年 year'],
    ['为残疾人提供辅具适配500人次', '提供辅具适配 | equals 500 人次'],
    ['为60岁以上老人免费筛查白内障900人', '免费筛查白内障 | equals 900 人', 'left 60岁以上 age'],
    ['选取重点企业15家开展绩效评价', '选取重点企业 | equals 15 家'],
    ['各县（市、区）均建成救助站1个', '建成救助站 | equals 1 个 per county'],
    ['各乡镇开展消防演练2场', '开展消防演练 | equals 2 场 def 各乡镇'],
    ['每班幼儿数量不超过30人', '每班幼儿数量 | at_most 30 人'],
    ['各县（市、区）农村集中供水率达到95%', '各县（市、区）农村集中供水率 | at_least 95 %'],
    ['城市、农村低保标准分别达到900元和700元', '城市低保标准 | at_least 900 元', '农村低保标准 | at_least 700 元'],
    [
      '体检率达到90%以上，筛查率达到80%以上，确诊患者20人',
      '体检率 | at_least 90 %',
      '筛查率 | at_least 80 %',
      '确诊患者 | equals 20 人 ?unknown_verb',
    ],
    ['每年级开设课程3门', '每年级开设课程 | equals 3 门'],
  ]);
});

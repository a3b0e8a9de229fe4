import { describe } from 'vitest';
import { itReads } from './told.js';

describe('readWording: names that lean on what stands before', () => {
  itReads([
    ['录取本地学生不低于招生计划的60%', '录取本地学生占招生计划比例 | at_least 60 %'],
    [
      '实现“公办园在园幼儿50%以上、普惠园在园幼儿80%以上”的目标',
      '公办园在园幼儿 | at_least 50 %',
      '普惠园在园幼儿 | at_least 80 %',
    ],
    [
      '确保巩固率和残疾儿童、少年入学率达到95%以上',
      '巩固率 | at_least 95 % firm',
      '残疾儿童、少年入学率 | at_least 95 % firm',
    ],
    [
      '城乡居民人均可支配收入分别增长6%和7%',
      '城镇居民人均可支配收入增长率 | equals 6 % def 比上年',
      '农村居民人均可支配收入增长率 | equals 7 % def 比上年',
    ],
    [
      '城镇居民、农村居民人均可支配收入分别增长6%、7%',
      '城镇居民人均可支配收入增长率 | equals 6 % def 比上年',
      '农村居民人均可支配收入增长率 | equals 7 % def 比上年',
    ],
    [
      '实施120个绿化项目，开工建设90个，完成60个',
      '实施绿化项目 | equals 120 个',
      '开工建设绿化项目 | equals 90 个',
      '完成绿化项目 | equals 60 个',
    ],
    ['新建农村公路50公里，重点养护80公里', '新建农村公路 | equals 50 公里', '养护农村公路 | equals 80 公里'],
    [
      '实现粮食播种面积30万亩、产量12万吨以上',
      '粮食播种面积 | equals 300000 亩 shown 30万亩',
      '粮食产量 | at_least 120000 吨 shown 12万吨以上',
    ],
    ['培育世界500强企业', 'left 500 rank'],
    ['抓好以下14个方面的工作', 'left 14 no_promise'],
    ['推进水厂一期、二期和管网改造'],
    ['升级12355青少年服务台', 'left 12355 phone'],
    ['惠及2万名3岁以下婴幼儿', '惠及3岁以下婴幼儿 | equals 20000 名 shown 2万名', 'left 3岁以下 age'],
    ['投资增长8%左右', '投资增长率 | about 8 % def 比上年'],
    [
      '小学标准提高到每生每年1100元、初中提高到1900元',
      '小学标准 | at_least 1100 元 def 每生每年',
      '初中 | at_least 1900 元 ?name_unclear',
    ],
    [
      '全年接待游客突破80万人次，旅游收入达6亿元，分别增长10%和12%',
      '接待游客 | at_least 800000 人次 by 2020-12-31 shown 突破80万人次 ?strictly',
      '旅游收入 | at_least 600000000 元 shown 6亿元',
      '接待游客增长率 | equals 10 % def 比上年',
      '旅游收入增长率 | equals 12 % def 比上年',
    ],
    [
      '8月底前，完成校舍隐患排查；12月底前，消除危险岗亭',
      '完成校舍隐患排查 | deliver action by 2020-08-31 def 完成校舍隐患排查 ?delivery_unclear',
      '消除危险岗亭 | deliver action by 2020-12-31 def 消除危险岗亭 ?delivery_unclear',
    ],
    ['建设城市风险预警平台，力争9月底前上线运行', '建设城市风险预警平台 | deliver platform strive by 2020-09-30'],
    [
      '将护理补贴标准提高至每人每月260元，惠及2.3万人',
      '护理补贴标准 | at_least 260 元 def 每人每月',
      '惠及人数 | equals 23000 人 shown 2.3万人',
    ],
    ['建设一批口袋公园', '建设一批口袋公园 | deliver facility ?amount_unstated'],
    ['完成应急平台建设并开展联调测试', '应急平台建设 | deliver platform'],
    ['推广配方施肥300万亩次以上', '推广配方施肥 | at_least 3000000 亩次 shown 300万亩次以上'],
  ]);
});

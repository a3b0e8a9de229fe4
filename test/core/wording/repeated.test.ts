import { describe } from 'vitest';
import { itReads } from './told.js';

describe('readWording: what a title says in short and its item in full', () => {
  itReads([
    ['新增公办幼儿园学位。全市新增公办幼儿园学位900个，年度任务确保完成。', '新增公办幼儿园学位 | equals 900 个 firm'],
    ['举办“西湖科学讲坛”。继续办好讲坛。', '举办“西湖科学讲坛” | deliver event'],
    [
      '两率各提升一个百分点。优秀率和上线率各提升一个百分点。',
      '优秀率 | increase_by 1 % ?baseline_missing',
      '上线率 | increase_by 1 % ?baseline_missing',
    ],
    ['成立近视防控中心。成立青少年近视综合防控指导中心。', '成立青少年近视综合防控指导中心 | deliver institution'],
    [
      '龙门校区挂牌招生。力争8月底前挂牌招生。',
      '龙门校区挂牌招生 | deliver action strive by 2020-08-31 def 挂牌招生 ?delivery_unclear',
    ],
  ]);
});

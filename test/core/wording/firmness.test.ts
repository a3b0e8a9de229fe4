import { describe } from 'vitest';
import { itReads } from './told.js';

describe('readWording: how hard', () => {
  itReads([
    ['确保新增学位5000个', '新增学位 | equals 5000 个 firm'],
    ['力争新增学位5000个', '新增学位 | equals 5000 个 strive'],
    ['努力新增学位5000个', '新增学位 | equals 5000 个 strive'],
    ['争取新增学位5000个', '新增学位 | equals 5000 个 strive'],
    ['努力实现新增学位5000个', '新增学位 | equals 5000 个 strive'],
    ['力保新增学位5000个', '新增学位 | equals 5000 个 strive'],
    [
      '预期目标：经济增长6%，就业4万人',
      '经济增长率 | equals 6 % strive def 比上年',
      '就业人数 | equals 40000 人 strive shown 4万人',
    ],
    ['确保年底前新增学位5000个', '新增学位 | equals 5000 个 firm by 2020-12-31'],
    ['新增学位5000个，确保年底前完成', '新增学位 | equals 5000 个 firm by 2020-12-31'],
    ['新增学位5000个，确保年底前投入使用', '新增学位 | equals 5000 个 firm by 2020-12-31'],
    ['确保新增学位5000个，新建学校3所', '新增学位 | equals 5000 个 firm', '新建学校 | equals 3 所'],
    [
      '确保公办园占比达到50%以上，普惠园占比达到80%以上',
      '公办园占比 | at_least 50 % firm',
      '普惠园占比 | at_least 80 % firm',
    ],
    [
      '力争新建学校3所，确保年底前投用2所',
      '新建学校 | equals 3 所 strive',
      '投用学校 | equals 2 所 firm by 2020-12-31',
    ],
    ['确保新增学位5000个，力争6000个', '新增学位 | equals 5000 个 firm', '新增学位 | equals 6000 个 strive'],
    ['学校确保建成3所，力争建成5所', '建成学校 | equals 3 所 firm', '建成学校 | equals 5 所 strive'],
    ['力争到年底，学位新增5000个', '新增学位 | equals 5000 个 strive by 2020-12-31'],
    ['各项任务确保完成'],
    ['新增公办幼儿园25所以上，力争今年11月底前完成', '新增公办幼儿园 | at_least 25 所 strive by 2020-11-30'],
    ['新建公厕15座，力争全部投用', '新建公厕 | equals 15 座 strive'],
    ['争取资金支持，新建公厕15座', '新建公厕 | equals 15 座'],
    ['工业投资力争增长10%左右', '工业投资增长率 | about 10 % strive def 比上年'],
  ]);
});

import { describe, expect, it } from 'vitest';
import { leadersCalled } from '../../../src/core/org/leader.js';

const NAMES = ['张三', '张三丰', '李四', '欧阳七'];

describe('leaders by what they are called', () => {
  it.each([
    ['张三', ['张三']],
    ['张', ['张三', '张三丰']],
    ['四', ['李四']],
    ['李局', ['李四']],
    ['李副局长', ['李四']],
    ['张局', ['张三', '张三丰']],
    ['欧阳主任', ['欧阳七']],
    ['王局', []],
    ['局长', []],
  ])('%s', (text, found) => {
    expect(leadersCalled(text, NAMES)).toEqual(found);
  });
});

import { expect, it } from 'vitest';
import { sluggerFor } from '../../src/cli/slug.js';

it.each([
  ['新增公办幼儿园25所以上', 'xin-zeng-gong-ban-you-er-yuan-25-suo-yi-shang'],
  ['推进IPv6规模部署', 'tui-jin-ipv6-gui-mo-bu-shu'],
  ['建设5G网络与Wi-Fi，2020年完成', 'jian-she-5g-wang-luo-yu-wi-fi-2020-nian-wan-cheng'],
  ['ＩＰｖ６转换', 'ipv6-zhuan-huan'],
  ['绿色学校、重点银行', 'lv-se-xue-xiao-zhong-dian-yin-hang'],
  ['學校⼯作', 'xue-xiao-gong-zuo'],
  ['  # “引号”：[括号] & 空格 ', 'yin-hao-kuo-hao-kong-ge'],
  ['../../etc/密码', 'etc-mi-ma'],
  ['长'.repeat(10_000), Array(10).fill('chang').join('-')],
  ['康', 'kang'],
  ['CON', 'task-con'],
  ['空', 'kong'],
  ['𠀀😀', 'task-85'],
  ['——', 'task-85'],
])('of a title: %#', async (title, slug) => {
  const spelled = (await sluggerFor(title))(85);
  expect(spelled).toBe(slug);
  expect(spelled).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(spelled.length).toBeLessThanOrEqual(60);
});

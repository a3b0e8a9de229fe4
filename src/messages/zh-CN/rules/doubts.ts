import { ruleTexts } from '../../rule-text.js';

/** Rules about what is most likely a mistake. The commands that record say the same. */
export const doubts = ruleTexts({
  'record-doubtful': {
    title: '有疑问的记录经过核实',
    why: '负数、小数、过大的数、减少的累计数、与合计不符的数，多半是写错了；错一笔，通报就跟着错。登记时会先问，核实无误的用 --confirm 照录，记为 confirmed: true。每一条只与它前面的比较。',
    message: {
      negative: '目标“{name}”：{value}，小于 0',
      fraction: '目标“{name}”：{value}，有小数；以“{unit}”计的只记整数',
      target: '目标“{name}”：{value}，超过目标 {goal}的 3 倍',
      share: '目标“{name}”：{org} {value}，超过分解数 {share}的 3 倍',
      last: '目标“{name}”：{value}，超过上次 {last}（{date}）的 10 倍',
      fall: '目标“{name}”：{value}，少于上次的 {last}（{date}）；累计数不应减少',
      later: '目标“{name}”：{value}，多于以后的 {later}（{date}）；累计数不应减少',
      city: '目标“{name}”：全市 {value}，各单位合计 {sum}（应报 {of} 个，已报 {count} 个），相差超过 {tolerance}%',
      sum: '目标“{name}”：各单位合计 {sum}（应报 {of} 个，已报 {count} 个），全市 {city}（{date}），相差超过 {tolerance}%',
      repeated: '{period} 已有报送（{by}，{date}）',
      due: '新的时限 {date} 比计划期末 {end} 晚一年以上',
    },
    advice: { default: '请核对：写错的撤销后重记；属实的，在这一条写上 confirmed: true' },
  },
});

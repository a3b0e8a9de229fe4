import { ruleTexts } from '../../rule-text.js';

/** Rules about units and days of plan.yaml. */
export const orgs = ruleTexts({
  'known-org': {
    title: '单位要列在 plan.yaml 中',
    why: '写错的单位标识不会出现在任何单位名下，它的任务就没有人催办。',
    message: { near: 'plan.yaml 中没有单位“{name}”，是否指 {nearest}', far: 'plan.yaml 中没有单位“{name}”' },
    advice: {
      near: '改为 {nearest}；确是新单位时，在 plan.yaml 的 orgs 中补上',
      far: '改用 plan.yaml 的 orgs 中的标识，或在其中补上这个单位',
    },
  },
  'org-name': {
    title: '单位的标识、名称和别名不得重复',
    why: '单位可以用标识、名称或别名来称呼，两个单位同名时，不知道指的是哪一个。',
    message: { default: '“{name}”已是单位 {other} 的标识、名称或别名' },
    advice: { default: '改用能区分的名称，或删去其中一个；本是同一个单位时，并成一条' },
  },
  'org-alias': {
    title: '别名与标识、名称不同',
    why: '按标识和名称本来就能找到单位，重复写成别名容易误以为是另一个名称。',
    message: { id: '别名“{name}”就是这个单位的标识', name: '别名“{name}”就是这个单位的名称' },
    advice: { default: '从 aliases 中删去“{name}”' },
  },
  'org-group': {
    title: '单位组只写在可以写几个单位之处',
    why: '单位组代表它的各个成员，不能牵头、承担份额或报数；成员都是单位，任务才知道落到谁。',
    message: {
      here: '“{name}”是单位组，不能写在 {key} 中',
      member: '单位组“{group}”的成员“{name}”也是单位组',
      parent: '“{unit}”的上级“{name}”是单位组',
    },
    advice: {
      here: '逐个写明单位：{members}；单位组只写在 responsible、support、per 中',
      member: '改为它的各个成员：{members}',
      parent: '改为上级单位的标识，或删去 parent',
    },
  },
  'org-parent': {
    title: '上级单位不得循环',
    why: '上级关系绕回自己时，不知道谁归谁管。',
    message: { self: '“{name}”的上级是它自己', circle: '“{name}”的上级绕回它自己：{way}' },
    advice: { self: '改为上级单位的标识，或删去 parent', circle: '改正其中写错的一个 parent' },
  },
  'work-calendar': {
    title: '放假日和上班日只写与平常不同的日子',
    why: '周末本来不上班，工作日本来上班；只写不同的日子，按先后一行一个，才看得出漏了哪天。',
    message: {
      order: '{date} 写在 {before} 之后，没有按先后排列',
      line: '{list} 写在一行里',
      'off-weekend': '放假日 {date} 是周末，本来不上班',
      'work-weekday': '上班日 {date} 是周一至周五，本来就上班',
    },
    advice: {
      order: '按日期先后排列',
      line: '一行写一个日期：  - "2020-10-01"',
      'off-weekend': '从 days_off 中删去 {date}，或改正日期',
      'work-weekday': '从 work_days 中删去 {date}，或改正日期',
    },
  },
});

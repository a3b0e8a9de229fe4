import { ruleTexts } from '../../rule-text.js';

/** Rules about numbers, ids and what refers to them. */
export const names = ruleTexts({
  'plan-file': {
    title: '计划总文件前后一致',
    why: '板块、文件和单位都靠 plan.yaml 中的标识引用，重复或颠倒时，任务就不知道归到哪里。',
    message: {
      'section-number': '板块序号 {value} 重复',
      'section-id': '板块标识 {value} 重复',
      'document-id': '文件标识 {value} 重复',
      'org-id': '单位标识 {value} 重复',
      period: '计划期的最后一天 {end} 早于第一天 {start}',
      timezone: '没有“{value}”这个时区',
      gap: '亮黄灯的差距 {yellow} 大于亮红灯的差距 {red}',
      'day-twice': '{date} 既写成放假日，又写成上班日',
    },
    advice: {
      'section-number': '给后一个板块换一个没有用过的序号，并同时改文件夹名',
      'section-id': '给后一个板块换一个标识，并同时改文件夹名',
      'document-id': '给后一个换一个标识；本是同一份文件时，删去一条',
      'org-id': '给后一个换一个标识；本是同一个单位时，删去一条',
      period: '改正 start 和 end',
      timezone: '改为 Asia/Shanghai',
      gap: '使 yellow_gap 不大于 red_gap',
      'day-twice': '从 days_off 和 work_days 之一中删去 {date}',
    },
  },
  'person-name': {
    title: '姓名看得见',
    why: '只有空格和看不见的字符的姓名，不是任何人，也找不到人核实。',
    message: { default: '{key} 是空白：没有看得见的字' },
    advice: { default: '写上姓名' },
  },
  'id-unique': {
    title: '任务序号不得重复',
    why: '序号是任务的永久编号，两个文件共用一个序号时，命令无法知道指的是哪一个。',
    message: {
      default: '序号 {id} 也用在 {other}，那是另一项任务；两项都没有计入',
      same: '与 {other} 内容相同，是它的副本；只计一份',
      older: '是 {other} 的较旧版本：这里的记录那里都有，那里还有后来的；序号 {id} 的任务没有计入',
      newer: '{other} 是这个文件的较旧版本：那里的记录这里都有，这里还有后来的；序号 {id} 的任务没有计入',
      'newer-named': '{other} 是这个文件的较旧版本：那里的记录这里都有，这里还有后来的；序号 {id} 的任务没有计入',
      fork: '与 {other} 是同一项任务的两份，各有对方没有的内容；序号 {id} 的任务没有计入',
    },
    advice: {
      default: '运行 plan renumber <文件>，给后加入的任务换一个未用过的序号，文件名一并改',
      same: '核对后删去这个副本，不要换序号',
      older: '与 {other} 对照，确认没有遗漏后删去这个文件，不要换序号',
      newer: '与 {other} 对照，确认没有遗漏后删去 {other}，不要换序号',
      'newer-named': '与 {other} 对照，确认没有遗漏后删去 {other}，再把这个文件改名为 {expected}，不要换序号',
      fork: '对照两个文件，把缺的内容补到 {other} 或这个文件中，再删去另一个，不要换序号',
    },
  },
  'target-id-unique': {
    title: '同一任务中目标标识不得重复',
    why: '进度数据、延期和佐证材料靠标识找到目标，重复时不知道记在哪一个上。',
    message: { default: '目标标识 {id} 在本任务中重复' },
    advice: { default: '给后一个目标换一个标识' },
  },
  milestones: {
    title: '节点写在交付目标下，标识不重复',
    why: '进度数据和延期靠标识找到节点；计数目标用 pace 写明进度要求。',
    message: {
      kind: '目标“{name}”不是交付目标，不能写节点',
      id: '节点标识 {id} 在本目标中重复',
      unknown: '目标“{name}”没有节点“{id}”',
      extension: '目标“{name}”没有节点“{id}”',
    },
    advice: {
      kind: '删去 milestones；各时点要达到的数写在 pace 中',
      id: '给后一个节点换一个标识',
      unknown: '改为 milestones 中的标识；不是哪个节点的数据时，删去 milestone',
      extension: '改为 milestones 中的标识；延长的是整个目标时，删去 milestone',
    },
  },
  'part-of': {
    title: '其中项属于本任务的另一个目标',
    why: '其中项不重复计入进度，要知道它属于哪个目标；其中项下面不再分。',
    message: {
      unknown: '本任务没有目标“{id}”',
      self: '目标“{id}”写成了自己的其中项',
      part: '目标“{id}”本身是“{whole}”的其中项',
    },
    advice: {
      unknown: '改为 targets 中的标识，或删去 part_of',
      self: '改为它所属的目标的标识，或删去 part_of',
      part: '改为 {whole}，或删去 part_of',
    },
  },
  'known-document': {
    title: '出处的文件要列在 plan.yaml 中',
    why: '出处写错了，就查不到任务来自哪份文件的哪一条。',
    message: { near: 'plan.yaml 中没有文件“{name}”，是否指 {nearest}', far: 'plan.yaml 中没有文件“{name}”' },
    advice: {
      near: '改为 {nearest}；确是另一份文件时，在 plan.yaml 的 documents 中补上',
      far: '改用 plan.yaml 的 documents 中的标识，或在其中补上这份文件',
    },
  },
  'known-target': {
    title: '延期、调整和佐证材料指向本任务的目标',
    why: '目标标识写错了，延期和调整就不起作用，材料也不知道证明什么。',
    message: { near: '本任务没有目标“{name}”，是否指 {nearest}', far: '本任务没有目标“{name}”' },
    advice: { near: '改为 {nearest}', far: '改用本任务 targets 中的标识；与某个目标无关时删去' },
  },
  'known-milestone': {
    title: '进度数据和延期指向目标的节点',
    why: '节点标识写错了，数据不计入进度，延期也不起作用。',
    message: { near: '这个目标没有节点“{name}”，是否指 {nearest}', far: '这个目标没有节点“{name}”' },
    advice: { near: '改为 {nearest}', far: '改用这个目标 milestones 中的标识；说的是整个目标时删去' },
  },
  'related-exists': {
    title: '相关任务要存在',
    why: '序号写错了，会把人引到别的任务，或哪里也找不到。',
    message: { missing: '没有序号为 {id} 的任务', self: '相关任务写了任务自己（{id}）' },
    advice: { missing: '改正序号，或从 related 中删去', self: '从 related 中删去 {id}' },
  },
  'evidence-path': {
    title: '佐证材料放在 evidence 文件夹里',
    why: '别处的文件不随计划保存，到了别人的电脑上就打不开，也可能泄露不该公开的文件。',
    message: { outside: '路径“{path}”离开了 evidence 文件夹', backslash: '路径“{path}”中有反斜杠' },
    advice: { outside: '把文件放进 evidence 文件夹，路径中不要写 ..', backslash: '把 \\ 改为 /' },
  },
  'tampered-word': {
    title: '文字中不得有被篡改的词',
    why: '网上流传的文件被人篡改过，赌博网站的名称顶替了“关于”等词，不能带进正式的台账。',
    message: { default: '这里有赌博网站的名称“{word}”，应是被篡改的文字' },
    advice: { default: '对照正式文件改回原文，这个词的位置上原来多半是“关于”' },
  },
});

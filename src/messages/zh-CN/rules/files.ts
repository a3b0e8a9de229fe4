import { ruleTexts } from '../../rule-text.js';

/** Rules about a file as a whole. */
export const files = ruleTexts({
  unreadable: {
    title: '文件要能读取',
    why: '读不出的文件不计入任何汇总，数字会悄悄变少。',
    message: {
      default: '无法读取：{code|system}（{code}）',
      sparse: '有 {count} 个任务文件在仓库中，但没有检出（稀疏检出），没有计入：序号 {numbers}（{files}）',
      'sparse-folder': '这个文件夹在仓库中，但没有检出（稀疏检出），其中的任务都没有计入',
      index: '设置了稀疏检出，但读不懂 git 的索引，无法确定是否有任务没有检出',
    },
    advice: {
      default: '检查文件是否还在、自己有没有读取权限；链接要指向存在的文件',
      sparse: '运行 git sparse-checkout disable 取回全部文件，或在仓库根目录运行 git sparse-checkout add {path|shell}',
      'sparse-folder':
        '运行 git sparse-checkout disable 取回全部文件，或在仓库根目录运行 git sparse-checkout add {path|shell}',
      index: '运行 git sparse-checkout disable；git status 也报错时，先按它的提示修复索引',
    },
  },
  'not-a-file': {
    title: '任务要写在普通文件里',
    why: '名称像任务文件的文件夹、设备等，里面的内容程序不会读取。',
    message: { default: '名称像任务文件，却不是普通文件' },
    advice: { default: '若是文件夹，去掉名称末尾的 .yaml，或把里面的文件移到板块文件夹中' },
  },
  'link-outside': {
    title: '链接不得指向计划文件夹之外',
    why: '计划文件夹之外的内容不随计划保存，别人打开时看不到，也可能泄露不该公开的文件。',
    message: { default: '链接指向计划文件夹之外' },
    advice: { default: '删去链接，把文件本身放进计划文件夹' },
  },
  'too-large': {
    title: '文件不超过 1 MiB',
    why: '一项任务通常只有几千字节；特别大的文件多半放错了内容，读取也会很慢。',
    message: { default: '文件有 {bytes} 字节，超过 1 MiB（1048576 字节）' },
    advice: { default: '把图片、表格等材料放到 evidence 文件夹，任务文件里只写路径' },
  },
  encoding: {
    title: '文件用 UTF-8 编码保存',
    why: '别的编码在其他电脑上会变成乱码，程序也认不出其中的汉字。',
    message: {
      other: '文件不是 UTF-8 编码，看起来是 {encoding}',
      unknown: '文件不是 UTF-8 编码，也认不出是哪种编码',
    },
    advice: {
      other: '用记事本打开，选“另存为”，编码选 UTF-8；或运行 plan lint --fix',
      unknown: '看看是否放错了文件；若是文本，用原来的软件打开，另存为 UTF-8 编码',
    },
  },
  'conflict-marker': {
    title: '不得留有合并冲突的标记',
    why: '有标记说明两个人的修改还没有合在一起，哪一份算数还没有定。',
    message: { default: '这里留有合并冲突的标记 {marker}' },
    advice: {
      default:
        '对照标记上下的两份内容，留下正确的，再删去标记所在的行；如果是两项不同的任务，运行 plan renumber <文件>',
    },
  },
  'control-character': {
    title: '不得有看不见的控制字符',
    why: '控制字符看不见，却会弄乱屏幕和表格，多半是从别处复制时带来的。',
    message: { default: '这里有看不见的控制字符 {code}' },
    advice: { default: '删去这个字符；看不见时，把这一行删掉重新输入' },
  },
  'known-section': {
    title: '任务文件放在板块的文件夹里',
    why: '任务属于哪个板块，看它在哪个文件夹；放错了就不计入任何板块。',
    message: {
      default: '文件夹“{folder}”不是 plan.yaml 中任何板块的文件夹',
      copy: '文件夹“{folder}”不是 plan.yaml 中任何板块的文件夹，序号 {id} 的任务另在 {other}',
    },
    advice: {
      copy: '多半是副本：与 {other} 对照，把缺的内容补进去，再删去这个文件；确是另一项任务的，移到板块的文件夹后再换序号',
      default: '把文件移到板块的文件夹（两位序号加板块标识，如 05-preschool），或在 plan.yaml 的 sections 中补上板块',
    },
  },
  'file-name': {
    title: '文件名为序号加英文简称',
    why: '看文件名就能找到任务；中文文件名在 git 的对比中显示为乱码。',
    message: {
      form: '文件名“{name}”不合格式',
      number: '文件名“{name}”中的序号与任务序号 {id} 不一致',
      ending: '像是任务文件，但程序不会读取：文件名“{name}”没有以 .yaml 结尾',
      beside: '像是 {other} 的备份或副本，程序不会读取',
      plan: '像是 {other} 的备份或副本，程序不会读取',
      hidden: '像是任务文件，但程序不会读取：文件名“{name}”以点开头，是隐藏文件',
      'hidden-folder': '隐藏文件夹中有 {count} 个像是任务的文件，程序不会读取',
      aside: '文件夹 {folder} 中有 {count} 个任务文件，程序不会读取：这里不放任务',
    },
    advice: {
      form: '改为序号（至少三位）、连字符、小写英文简称、.yaml，如 {expected}',
      number: '若序号正确，把文件改名为 {expected}；否则改正 id',
      ending: '若是任务，把文件改名为 {expected}；不是任务的，移到 evidence 文件夹或改用不像任务的名称',
      beside: '与 {other} 对照，把缺的内容补进去，再删去这个文件',
      plan: '与 {other} 对照，把缺的内容补进去，再删去这个文件',
      hidden: '若是任务，把文件改名为 {expected}；不要了就删去',
      'hidden-folder': '若是板块，去掉文件夹名称开头的点；不要了就删去',
      aside: '把任务文件移到板块的文件夹（两位序号加板块标识，如 05-preschool）；板块文件夹被改了名的，改回来',
    },
  },
});

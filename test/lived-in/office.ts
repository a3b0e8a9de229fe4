/** What stands above the sample's `plan.yaml`: its readings must not be taken for those of a real bureau. */
export const NOTICE = '# 示例台账：任务取自公开的工作要点，进度数据、姓名、报送、佐证材料均为虚构，只供练习。\n';

/** The units of `plan.yaml`: places with their short names, groups of them, the bureau's offices, and others that help. */
export const ORGS = `orgs:
  - { id: huicheng, name: 惠城区, aliases: [惠城], kind: county, code: "441302" }
  - { id: huiyang, name: 惠阳区, aliases: [惠阳], kind: county, code: "441303" }
  - { id: boluo, name: 博罗县, aliases: [博罗], kind: county, code: "441322" }
  - { id: huidong, name: 惠东县, aliases: [惠东], kind: county, code: "441323" }
  - { id: longmen, name: 龙门县, aliases: [龙门], kind: county, code: "441324" }
  - { id: dayawan, name: 大亚湾经济技术开发区, aliases: [大亚湾区, 大亚湾], kind: zone }
  - { id: zhongkai, name: 仲恺高新技术产业开发区, aliases: [仲恺区, 仲恺], kind: zone }
  - { id: municipal, name: 市直, kind: municipal }
  - { id: counties, name: 各县区, members: [huicheng, huiyang, boluo, huidong, longmen, dayawan, zhongkai] }
  - { id: three-counties, name: 三县, members: [boluo, huidong, longmen] }
  - { id: general-office, name: 办公室, kind: office }
  - { id: party-office, name: 机关党委, kind: office }
  - { id: ideology-office, name: 思想政治工作科, aliases: [思政科], kind: office }
  - { id: policy-office, name: 政策法规科, kind: office }
  - { id: personnel-office, name: 人事科, kind: office }
  - { id: finance-office, name: 计划财务与基建科, aliases: [计财科], kind: office }
  - { id: basic-education-office, name: 基础教育科, aliases: [基教科], kind: office }
  - { id: preschool-office, name: 学前教育科, kind: office }
  - { id: vocational-office, name: 职业与高等教育科, aliases: [职高科], kind: office }
  - { id: private-education-office, name: 民办教育科, kind: office }
  - { id: teachers-office, name: 教师工作科, kind: office }
  - { id: health-office, name: 体育卫生与艺术科, aliases: [体卫艺科], kind: office }
  - { id: safety-office, name: 学校安全科, kind: office }
  - { id: inspectorate, name: 教育督导室, kind: office }
  - { id: 考试中心, aliases: [市教育考试中心], kind: other }
  - { id: 教科院, aliases: [市教育科学研究院], kind: other }
  - { id: 装备中心, aliases: [市教育装备中心], kind: other }
  - { id: finance-bureau, name: 市财政局, kind: bureau }
  - { id: human-resources-bureau, name: 市人力资源和社会保障局, aliases: [市人社局], kind: bureau }
  - { id: housing-bureau, name: 市住房和城乡建设局, aliases: [市住建局], kind: bureau }
`;

/** The thresholds that the bureau set besides those of the plan. */
export const POLICY = `  reports: monthly
  report_days: 5
`;

/** Days that decide when a report is late: holidays of 2020 on working days, and weekends that are worked. */
export const CALENDAR = `days_off:
${days('01-01 01-24 01-27 01-28 01-29 01-30 01-31 04-06 05-01 05-04 05-05 06-25 06-26 10-01 10-02 10-05 10-06 10-07 10-08')}
work_days:
${days('01-19 04-26 05-09 06-28 09-27 10-10')}
`;

/** A rule that is turned off: who has not reported is a list of its own, not a fault of a file. */
export const LINT = `lint:
  report-missing: { level: "off", reason: 缺报情况由督查通报逐月列出 }
`;

function days(list: string): string {
  return list
    .split(' ')
    .map((day) => `  - "2020-${day}"`)
    .join('\n');
}

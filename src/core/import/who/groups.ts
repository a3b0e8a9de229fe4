import { countyIds, type Plan } from '../../plan.js';

const GOVERNMENT = '(?:(?:人民)?政府|党委(?:、|和)?政府|党委|管委会|（管委会）)*';
const COUNTIES = new RegExp(
  `^(?:全市)?各(县（市、?区）|县（区、市）|县（区）|区（县）|区（县、市）|县市区|县区|区县|市县区|市、县、区|县、区|县、市、区|市、区|市区|区市|区|县|市县)(?:、?各?(?:开发区|功能区|园区|管理区)(?:（[^（）]*）)?)*${GOVERNMENT}$`,
);
const GENERAL =
  /^(?:全市|全县|全区|全省|市|县|区|省|市直|县直|区直|市级|省级|局|局机关|本级|地方|中央|国务院|其他|其它|其余)*(?:有关|相关|其他|其它|其余|所有|成员|涉及|属地|所属|直属|驻)/;
const TAIL = /(?:有关|相关|成员|责任|涉及)(?:的)?(?:单位|部门|科室|处室|地区|企业|学校|高校|机构|方面|县区)$/;
const GENERIC =
  /^(?:全体|全部|局属|市属|校属)?(?:学校|部门|单位|政府|企业|机关|医院|高校|地方|科室|处室|县区|镇街|乡镇|属地政府|县（市、区）(?:人民)?(?:政府)?|中小学校?|幼儿园|直属学校|直属单位|局机关|局属学校|市直学校|职能部门|业务科室|街道办事处|街道办|乡镇政府|镇政府)$/;

/** Whether a name stands for several units: 各县（市、区）, 有关部门, 市直各学校. */
export function isGroupName(name: string): boolean {
  return name.includes('各') || GENERAL.test(name) || TAIL.test(name) || GENERIC.test(name);
}

/** Groups of whom the document itself does not say who they are: 有关部门. */
const OPEN = /有关|相关|其他|其它|其余|涉及|^(?:部门|单位|成员单位|各部门|各单位|各级各部门)$/;

/** Whether it is the document that leaves open who is meant, and not only the plan that does not have them yet. */
export function isOpenGroup(name: string): boolean {
  return OPEN.test(name);
}

/**
 * The members of a group by its name, where the plan's units make them certain: 各县（市、区） are all counties and zones.
 * @returns null if nobody can say for certain
 */
export function membersOf(name: string, plan: Plan): readonly string[] | null {
  const which = COUNTIES.exec(name)?.[1];
  const ids = countyIds(plan);
  if (which === undefined || ids.length === 0) return null;
  if (which !== '区' && which !== '县') return ids;
  // 各区 leaves counties out, unless all are districts.
  const places = plan.orgs.filter(({ kind }) => kind === 'county');
  return places.length > 0 && places.every((org) => org.name.endsWith(which)) ? ids : null;
}

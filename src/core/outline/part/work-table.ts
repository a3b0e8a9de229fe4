import type { Table } from '../../document/document.js';

const COLUMN =
  /^(序号|编号|目标(与|和)?任务|(重点|主要)?(工作)?任务|(重点)?工作(内容|事项)?|项目(名称|内容)?|具体(任务|措施|内容)|主要(内容|措施)|牵头(单位|部门|处室|科室)|(主要|协同)?责任(单位|部门|处室|科室|人)|配合(单位|部门)|(完成|办理)(时限|时间|期限)|分管领导|牵头领导|年度(目标|任务)|进展(情况)?|备注)$/;
/** Heads stand in the first rows: a title, then one or two rows of heads. */
const HEAD_ROWS = 4;

/** Whether a table holds tasks itself, with columns as a decomposition table has them, rather than numbers of an item. */
export function carriesWork({ rows }: Table): boolean {
  return rows.slice(0, HEAD_ROWS).some(({ cells }) => {
    const named = cells.filter(({ text }) => COLUMN.test(text.replace(/[\s\u3000]+/g, '')));
    return named.length >= 3 || (named.length >= 2 && named.length >= cells.length / 2 && rows.length > 2);
  });
}

/** The columns of the sheet: what their heads say, and how wide they are in characters. */
export const columns = [
  { name: 'number', head: '序号', width: 5.5 },
  { name: 'place', head: '所在章节', width: 19 },
  { name: 'sentence', head: '原文', width: 42 },
  { name: 'metric', head: '指标', width: 15 },
  { name: 'value', head: '文中数据', width: 11.5 },
  { name: 'unit', head: '单位', width: 6.5 },
  { name: 'period', head: '时期', width: 9.5 },
  { name: 'status', head: '状态', width: 5.5 },
  { name: 'ties', head: '关联数据', width: 15 },
  { name: 'findings', head: '核稿提示', width: 20 },
  { name: 'department', head: '责任部门', width: 12 },
  { name: 'verified', head: '核实值', width: 12 },
  { name: 'verifier', head: '核实人', width: 8.5 },
  { name: 'remark', head: '备注', width: 11 },
  { name: 'key', head: '核稿识别码（请勿改动）', width: 12 },
] as const

/** One of {@link columns}. */
export type ColumnName = (typeof columns)[number]['name']

/** What parts the titles of a place. */
export const PATH_JOINT = ' › '

import type { TableShape } from './table-cells.ts'

/** What heads, labels and groups of rows say of the figures between them. */
export const tableHeads: readonly TableShape[] = [
  {
    name: 'joins heads of two levels',
    table: [
      '乡镇\t2022年\t\t2023年\t',
      '\t户数（户）\t人口（人）\t户数（户）\t人口（人）',
      '云溪镇\t1200\t3500\t1230\t3550',
    ],
    claims: [
      '1200 | count | 1200 | 户 | 户数 | actual | level',
      '3500 | count | 3500 | 人 | 人口 | actual | level',
      '1230 | count | 1230 | 户 | 户数 | actual | level',
      '3550 | count | 3550 | 人 | 人口 | actual | level',
    ],
  },
  {
    name: 'joins heads of two levels whose upper one is repeated',
    table: [
      '单位：万元',
      '项目\t2022年决算\t2023年预算\t2023年预算',
      '项目\t合计\t合计\t其中：财政拨款',
      '人员经费\t120\t130\t110',
    ],
    claims: [
      '120 | money | 1200000 | 元 | 人员经费 | actual | level',
      '130 | money | 1300000 | 元 | 人员经费 | budget | level',
      '110 | money | 1100000 | 元 | 人员经费 | budget | level',
    ],
  },
  {
    name: 'passes over the numbers of the columns and of the rows',
    table: [
      '单位：万元',
      '项目\t行次\t预算数\t决算数',
      '栏次\t\t1\t2',
      '一、财政拨款收入\t1\t1200.00\t1235.50',
      '二、其他收入\t2\t10.00\t9.80',
    ],
    claims: [
      '1200.00 | money | 12000000 | 元 | 财政拨款收入 | budget | level',
      '1235.50 | money | 12355000 | 元 | 财政拨款收入 | actual | level',
      '10.00 | money | 100000 | 元 | 其他收入 | budget | level',
      '9.80 | money | 98000 | 元 | 其他收入 | actual | level',
    ],
  },
  {
    name: 'takes bare years for heads',
    table: ['单位：亿元', '指标\t2021\t2022', '地区生产总值\t120.5\t131.2'],
    claims: [
      '120.5 | money | 12050000000 | 元 | 地区生产总值 | actual | level',
      '131.2 | money | 13120000000 | 元 | 地区生产总值 | actual | level',
    ],
  },
  {
    name: 'takes numbers that look like years for figures under heads',
    table: ['指标\t2022年\t2023年', '参会人数（人）\t2010\t2022', '培训人数（人）\t2001\t1999'],
    claims: [
      '2010 | count | 2010 | 人 | 参会人数 | actual | level',
      '2022 | count | 2022 | 人 | 参会人数 | actual | level',
      '2001 | count | 2001 | 人 | 培训人数 | actual | level',
      '1999 | count | 1999 | 人 | 培训人数 | actual | level',
    ],
  },
  {
    name: 'lets the heads name what is measured where the rows are years',
    table: [
      '年份\t粮食产量（万吨）\t比上年增长（%）\t农民人均收入（元）',
      '2021\t35.2\t-1.2\t15200',
      '2022\t36.1\t2.6\t16100',
    ],
    claims: [
      '35.2 | measure | 352000 | 吨 | 粮食产量 | actual | level',
      '-1.2 | percentage | -1.2 | % | 粮食产量 | actual | change',
      '15200 | money | 15200 | 元 | 农民人均收入 | actual | level',
      '36.1 | measure | 361000 | 吨 | 粮食产量 | actual | level',
      '2.6 | percentage | 2.6 | % | 粮食产量 | actual | change',
      '16100 | money | 16100 | 元 | 农民人均收入 | actual | level',
    ],
  },
  {
    name: 'lets the heads name what is measured where the rows are months or days',
    table: ['月份\t受理量（件）\t办结率（%）', '1月\t120\t98.5', '2月\t135\t97.6'],
    claims: [
      '120 | count | 120 | 件 | 受理量 | actual | level',
      '98.5 | percentage | 98.5 | % | 办结率 | actual | level',
      '135 | count | 135 | 件 | 受理量 | actual | level',
      '97.6 | percentage | 97.6 | % | 办结率 | actual | level',
    ],
  },
  {
    name: 'takes what is measured out of the title where rows are places and heads times',
    table: [
      '表5　各县区粮食产量',
      '单位：万吨',
      '县区\t2022年\t2023年\t增长（%）',
      '云溪县\t12.1\t12.5\t3.3',
      '澄江县\t8.8\t8.6\t-2.3',
    ],
    claims: [
      '12.1 | measure | 121000 | 吨 | 粮食产量 | actual | level',
      '12.5 | measure | 125000 | 吨 | 粮食产量 | actual | level',
      '3.3 | percentage | 3.3 | % | 粮食产量 | actual | change',
      '8.8 | measure | 88000 | 吨 | 粮食产量 | actual | level',
      '8.6 | measure | 86000 | 吨 | 粮食产量 | actual | level',
      '-2.3 | percentage | -2.3 | % | 粮食产量 | actual | change',
    ],
  },
  {
    name: 'never takes a place for what is measured',
    table: ['单位\t年初预算数（万元）\t得分', '云溪镇\t35.1\t9', '澄江镇\t28.4\t8'],
    claims: [
      '35.1 | money | 351000 | 元 | 年初预算数 | budget | level',
      '9 | score | 9 | 分 | 得分 | actual | level',
      '28.4 | money | 284000 | 元 | 年初预算数 | budget | level',
      '8 | score | 8 | 分 | 得分 | actual | level',
    ],
  },
  {
    name: 'takes classes for labels',
    table: [
      '年龄\t人口数（人）\t比重（%）',
      '总计\t1000\t100',
      '0—14岁\t180\t18',
      '15—59岁\t620\t62',
      '60岁及以上\t200\t20',
    ],
    claims: [
      '1000 | count | 1000 | 人 | 人口数 | actual | level',
      '100 | percentage | 100 | % | 比重 | actual | level',
      '180 | count | 180 | 人 | 人口数 | actual | level',
      '18 | percentage | 18 | % | 比重 | actual | share',
      '620 | count | 620 | 人 | 人口数 | actual | level',
      '62 | percentage | 62 | % | 比重 | actual | share',
      '200 | count | 200 | 人 | 人口数 | actual | level',
      '20 | percentage | 20 | % | 比重 | actual | share',
    ],
  },
  {
    name: 'reads rows that are stages of the columns',
    table: ['单位：万元', '\t基本支出\t项目支出', '年初预算数\t1200\t800', '执行数\t1150\t760'],
    claims: [
      '1200 | money | 12000000 | 元 | 基本支出 | budget | level',
      '800 | money | 8000000 | 元 | 项目支出 | budget | level',
      '1150 | money | 11500000 | 元 | 基本支出 | actual | level',
      '760 | money | 7600000 | 元 | 项目支出 | actual | level',
    ],
  },
  {
    name: 'reads a row of growth as the change of the row above',
    table: ['单位：亿元', '指标\t2023年完成\t2024年预期', '生产总值\t120.5\t128', '增长（%）\t5.6\t6左右'],
    claims: [
      '120.5 | money | 12050000000 | 元 | 生产总值 | actual | level',
      '128 | money | 12800000000 | 元 | 生产总值 | planned | target',
      '5.6 | percentage | 5.6 | % | 生产总值 | actual | change',
      '6左右 | percentage | 6 | % | 生产总值 | planned | target',
    ],
  },
  {
    name: 'tells the status by the part of a head before 比',
    table: ['单位：万元', '项目\t2023年执行数\t2024年预算数\t2024年预算比上年执行增减%', '教育支出\t1480\t1600\t8.1'],
    claims: [
      '1480 | money | 14800000 | 元 | 教育支出 | actual | level',
      '1600 | money | 16000000 | 元 | 教育支出 | budget | level',
      '8.1 | percentage | 8.1 | % | 教育支出 | budget | change',
    ],
  },
  {
    name: 'knows standards for requirements',
    table: ['监测点\t溶解氧（毫克/升）\t达标率', '云溪桥\t8.5\t100%', '标准值\t5\t'],
    claims: [
      '8.5 | measure | 8.5 | 毫克/升 | 溶解氧 | actual | level',
      '100% | percentage | 100 | % | 达标率 | actual | level',
      '5 | measure | 5 | 毫克/升 | 溶解氧 | requirement | level',
    ],
  },
  {
    name: 'keeps names with 预算 in them actual',
    table: ['县区\t一般公共预算收入（亿元）\t计划生育率（%）', '云溪县\t12.5\t98.1', '澄江县\t9.6\t97.5'],
    claims: [
      '12.5 | money | 1250000000 | 元 | 一般公共预算收入 | actual | level',
      '98.1 | percentage | 98.1 | % | 计划生育率 | actual | level',
      '9.6 | money | 960000000 | 元 | 一般公共预算收入 | actual | level',
      '97.5 | percentage | 97.5 | % | 计划生育率 | actual | level',
    ],
  },
  {
    name: 'lets lines that open a group measure nothing',
    table: ['单位：万元', '项目\t预算数\t执行数', '一、基本支出\t—\t—', '人员经费\t300\t290'],
    claims: [
      '300 | money | 3000000 | 元 | 人员经费 | budget | level',
      '290 | money | 2900000 | 元 | 人员经费 | actual | level',
    ],
  },
  {
    name: 'takes the name of a project for the label, and not what is told beside it',
    table: [
      '项目\t责任单位\t投资（万元）\t形象进度\t累计完成（万元）',
      '云溪路改造\t县住建局\t1200\t路基完成\t800',
      '澄江小学\t县教育局\t\t前期\t',
      '云溪医院\t县卫健局\t3000\t主体封顶\t1500',
    ],
    claims: [
      '1200 | money | 12000000 | 元 | 云溪路改造 | actual | level',
      '800 | money | 8000000 | 元 | 云溪路改造 | actual | level',
      '3000 | money | 30000000 | 元 | 云溪医院 | actual | level',
      '1500 | money | 15000000 | 元 | 云溪医院 | actual | level',
    ],
  },
  {
    name: 'reads the rows under a second head',
    table: ['单位：万元', '收入项目\t金额', '税收收入\t1200', '支出项目\t金额', '人员支出\t900'],
    claims: [
      '1200 | money | 12000000 | 元 | 税收收入 | actual | level',
      '900 | money | 9000000 | 元 | 人员支出 | actual | level',
    ],
  },
  {
    name: 'reads a form of labels and values',
    table: ['单位名称\t云溪县水务局\t\t', '编制人数\t68人\t实有人数\t64', '负责人\t王某\t联系电话\t0571-88123456'],
    claims: ['68人 | count | 68 | 人 | 编制人数 | actual | level', '64 | count | 64 | 人 | 实有人数 | actual | level'],
  },
  {
    name: 'counts what is named by the head where no unit is written',
    table: ['类别\t数量', '会议纪要\t12', '调研报告\t8'],
    claims: ['12 | count | 12 |  | 会议纪要 | actual | level', '8 | count | 8 |  | 调研报告 | actual | level'],
  },
  {
    name: 'counts what bodies did where no unit is written',
    table: ['科室\t办文\t办会', '综合科\t120\t15', '秘书科\t98\t22'],
    claims: [
      '120 | count | 120 |  | 办文 | actual | level',
      '15 | count | 15 |  | 办会 | actual | level',
      '98 | count | 98 |  | 办文 | actual | level',
      '22 | count | 22 |  | 办会 | actual | level',
    ],
  },
  {
    name: 'reads stand-ins for numbers',
    table: ['项目\t数量（件）', '收文\tXX', '发文\t**', '来访\t×'],
    claims: ['XX | count |  | 件 | 收文 | actual | level', '** | count |  | 件 | 发文 | actual | level'],
  },
]

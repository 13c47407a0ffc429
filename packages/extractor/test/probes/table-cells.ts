/** A table, and its claims: text, kind, value, unit, metric, status, role. */
export interface TableShape {
  name: string
  table: readonly string[]
  claims: readonly string[]
}

/** What a cell says: its unit, wherever it stands, and its number, however it is written. */
export const tableCells: readonly TableShape[] = [
  {
    name: 'takes the unit over the table',
    table: ['单位：亿元', '科目\t年初预算数\t执行数', '教育支出\t14.20\t13.90', '医疗支出\t5.40\t5.61'],
    claims: [
      '14.20 | money | 1420000000 | 元 | 教育支出 | budget | level',
      '13.90 | money | 1390000000 | 元 | 教育支出 | actual | level',
      '5.40 | money | 540000000 | 元 | 医疗支出 | budget | level',
      '5.61 | money | 561000000 | 元 | 医疗支出 | actual | level',
    ],
  },
  {
    name: 'takes the unit out of the title of the table',
    table: [
      '附表1　云溪县2023年各乡镇粮食产量统计表（单位：吨）',
      '乡镇\t产量\t同比增长',
      '云溪镇\t1200\t3.2%',
      '澄江镇\t900\t-1.1%',
    ],
    claims: [
      '1200 | measure | 1200 | 吨 | 产量 | actual | level',
      '3.2% | percentage | 3.2 | % | 产量 | actual | change',
      '900 | measure | 900 | 吨 | 产量 | actual | level',
      '-1.1% | percentage | -1.1 | % | 产量 | actual | change',
    ],
  },
  {
    name: 'finds the unit in a line of the table itself',
    table: ['云溪县2023年财政收支情况表\t\t', '单位：万元\t\t', '项目\t年初预算\t执行数', '教育支出\t1500\t1480'],
    claims: [
      '1500 | money | 15000000 | 元 | 教育支出 | budget | level',
      '1480 | money | 14800000 | 元 | 教育支出 | actual | level',
    ],
  },
  {
    name: 'gives each column the one of several units that its head asks for',
    table: [
      '单位：人、%',
      '地区\t人口数\t2020年比重',
      '全县\t1000\t100.00',
      '云溪镇\t600\t60.00',
      '澄江镇\t400\t40.00',
    ],
    claims: [
      '1000 | count | 1000 | 人 | 人口数 | actual | level',
      '100.00 | percentage | 100 | % | 2020年比重 | actual | level',
      '600 | count | 600 | 人 | 人口数 | actual | level',
      '60.00 | percentage | 60 | % | 2020年比重 | actual | share',
      '400 | count | 400 | 人 | 人口数 | actual | level',
      '40.00 | percentage | 40 | % | 2020年比重 | actual | share',
    ],
  },
  {
    name: 'gives columns without a telling head the unit that their values allow',
    table: [
      '表3　各镇户数',
      '单位：户、%',
      '镇街\t2022年\t2023年\t2023年',
      '云溪镇\t1200\t1300\t52.5',
      '澄江镇\t1100\t1200\t47.5',
    ],
    claims: [
      '1200 | count | 1200 | 户 | 户数 | actual | level',
      '1300 | count | 1300 | 户 | 户数 | actual | level',
      '52.5 | percentage | 52.5 | % | 户数 | actual | level',
      '1100 | count | 1100 | 户 | 户数 | actual | level',
      '1200 | count | 1200 | 户 | 户数 | actual | level',
      '47.5 | percentage | 47.5 | % | 户数 | actual | level',
    ],
  },
  {
    name: 'reads a column of units, with one for an index',
    table: [
      '指标\t计量单位\t2023年\t比上年增长（%）',
      '发电量\t万千瓦时\t38460\t19.2',
      '水泥\t万吨\t86.4\t-4.7',
      '居民消费价格指数\t上年=100\t100.4\t—',
      '城镇化率\t%\t62.5\t1.2',
    ],
    claims: [
      '38460 | measure | 384600000 | 千瓦时 | 发电量 | actual | level',
      '19.2 | percentage | 19.2 | % | 发电量 | actual | change',
      '86.4 | measure | 864000 | 吨 | 水泥 | actual | level',
      '-4.7 | percentage | -4.7 | % | 水泥 | actual | change',
      '100.4 | measure | 100.4 |  | 居民消费价格指数 | actual | level',
      '62.5 | percentage | 62.5 | % | 城镇化率 | actual | level',
      '1.2 | percentage | 1.2 | % | 城镇化率 | actual | change',
    ],
  },
  {
    name: 'takes 单位 over bodies for no column of units',
    table: ['序号\t单位\t负责人\t电话\t人数', '1\t县财政局\t张某\t2231456\t35', '2\t县水务局\t李某\t2231789\t42'],
    claims: ['35 | count | 35 | 人 | 人数 | actual | level', '42 | count | 42 | 人 | 人数 | actual | level'],
  },
  {
    name: 'reads units behind a stroke, a percent sign and ±%',
    table: ['项目\t投资额/万元\t完成预算%\t比上年±%', '道路硬化\t1200\t98.2\t-3.6', '饮水安全\t800\t101.5\t12.0'],
    claims: [
      '1200 | money | 12000000 | 元 | 道路硬化 | actual | level',
      '98.2 | percentage | 98.2 | % | 道路硬化 | actual | level',
      '-3.6 | percentage | -3.6 | % | 道路硬化 | actual | change',
      '800 | money | 8000000 | 元 | 饮水安全 | actual | level',
      '101.5 | percentage | 101.5 | % | 饮水安全 | actual | level',
      '12.0 | percentage | 12 | % | 饮水安全 | actual | change',
    ],
  },
  {
    name: 'reads the unit at the end of the label of a row',
    table: ['指标\t云溪县\t澄江县', '生产总值（亿元）\t120\t98', '常住人口（万人）\t35.2\t28.1'],
    claims: [
      '120 | money | 12000000000 | 元 | 生产总值 | actual | level',
      '98 | money | 9800000000 | 元 | 生产总值 | actual | level',
      '35.2 | count | 352000 | 人 | 常住人口 | actual | level',
      '28.1 | count | 281000 | 人 | 常住人口 | actual | level',
    ],
  },
  {
    name: 'multiplies 百, 千, 亿 out and knows 千瓦时 for a unit',
    table: ['项目\t金额（百元）\t面积（千公顷）\t发电量（亿千瓦时）', '甲类\t12\t3.5\t1.2'],
    claims: [
      '12 | money | 1200 | 元 | 甲类 | actual | level',
      '3.5 | measure | 3500 | 公顷 | 面积 | actual | level',
      '1.2 | measure | 120000000 | 千瓦时 | 发电量 | actual | level',
    ],
  },
  {
    name: 'reads an index by the base over the table',
    table: ['表1　居民消费价格指数（上年=100）', '类别\t城镇\t农村', '衣着\t101.1\t100.6', '居住\t99.6\t99.8'],
    claims: [
      '101.1 | measure | 101.1 |  | 衣着 | actual | level',
      '100.6 | measure | 100.6 |  | 衣着 | actual | level',
      '99.6 | measure | 99.6 |  | 居住 | actual | level',
      '99.8 | measure | 99.8 |  | 居住 | actual | level',
    ],
  },
  {
    name: 'reads Chinese numerals, 〇 among them',
    table: ['产品\t单位\t一九五二年\t一九五七年', '原煤\t万吨\t二点七\t十六点三', '机制纸\t吨\t〇\t七百四十五'],
    claims: [
      '二点七 | measure | 27000 | 吨 | 原煤 | actual | level',
      '十六点三 | measure | 163000 | 吨 | 原煤 | actual | level',
      '〇 | measure | 0 | 吨 | 机制纸 | actual | level',
      '七百四十五 | measure | 745 | 吨 | 机制纸 | actual | level',
    ],
  },
  {
    name: 'reads ranks with and without 第…位',
    table: ['县区\t得分\t位次', '云溪县\t95.6\t1', '澄江县\t93.2\t第2位'],
    claims: [
      '95.6 | score | 95.6 | 分 | 得分 | actual | level',
      '1 | rank | 1 |  | 位次 | actual | level',
      '93.2 | score | 93.2 | 分 | 得分 | actual | level',
      '第2位 | rank | 2 | 位 | 位次 | actual | level',
    ],
  },
  {
    name: 'passes over dashes, strokes, dots and empty cells',
    table: ['项目\t2022年（件）\t2023年（件）', '收文\t—\t120', '发文\t／\t……', '来访\t\t35', '来电\t无\t-'],
    claims: ['120 | count | 120 | 件 | 收文 | actual | level', '35 | count | 35 | 件 | 来访 | actual | level'],
  },
  {
    name: 'reads bounds, ranges and signs',
    table: [
      '指标名称\t目标值\t实际值',
      '办结率\t≥95%\t97%',
      '群众满意度（%）\t≥90\t93.5',
      '办理时限（天）\t3—5\t≤4',
      '成本变动率（%）\t0\t－1.5',
    ],
    claims: [
      '≥95% | percentage | 95.. | % | 办结率 | planned | target',
      '97% | percentage | 97 | % | 办结率 | actual | level',
      '≥90 | percentage | 90.. | % | 群众满意度 | planned | target',
      '93.5 | percentage | 93.5 | % | 群众满意度 | actual | level',
      '3—5 | duration | 3..5 | 天 | 办理时限 | planned | target',
      '≤4 | duration | ..4 | 天 | 办理时限 | actual | level',
      '0 | percentage | 0 | % | 成本变动率 | planned | target',
      '－1.5 | percentage | -1.5 | % | 成本变动率 | actual | change',
    ],
  },
  {
    name: 'reads a change told by a verb, with or without its unit',
    table: [
      '指标\t完成值（亿元）\t同比（%）',
      '财政收入\t12.5\t增长5.6%',
      '税收收入\t10.2\t下降3.2',
      '其他收入\t2.3\t持平',
    ],
    claims: [
      '12.5 | money | 1250000000 | 元 | 财政收入 | actual | level',
      '5.6% | percentage | 5.6 | % | 财政收入 | actual | change',
      '10.2 | money | 1020000000 | 元 | 税收收入 | actual | level',
      '3.2 | percentage | -3.2 | % | 税收收入 | actual | change',
      '2.3 | money | 230000000 | 元 | 其他收入 | actual | level',
    ],
  },
  {
    name: 'leaves footnotes out and joins groups of digits',
    table: ['产品\t产量（万吨）', '水泥①\t35.6*', '钢材\t1,204②', '玻璃\t12 345（注1）'],
    claims: [
      '35.6 | measure | 356000 | 吨 | 水泥 | actual | level',
      '1,204 | measure | 12040000 | 吨 | 钢材 | actual | level',
      '12 345 | measure | 123450000 | 吨 | 玻璃 | actual | level',
    ],
  },
  {
    name: 'reads full-width digits',
    table: ['项目\t数量（件）', '办文\t１２８', '办会\t３６'],
    claims: ['１２８ | count | 128 | 件 | 办文 | actual | level', '３６ | count | 36 | 件 | 办会 | actual | level'],
  },
]

import { type Claim, extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

const claimsOf = (...lines: string[]) => extract(parse(lines.join('\n')))
const told = ({ text, kind, value: { min, max }, unit, metric, status, role }: Claim) =>
  [text, kind, min === max ? (min ?? '') : `${min ?? ''}..${max ?? ''}`, unit, metric, status, role].join(' | ')

/** A table, and its claims: text, kind, value, unit, metric, status, role. */
interface Case {
  name: string
  table: readonly string[]
  claims: readonly string[]
}

const cases: readonly Case[] = [
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

describe('what a table states', () => {
  it.each(cases)('$name', ({ table, claims }) => {
    expect(claimsOf(...table).map(told)).toEqual(claims)
  })
})

describe('what a table does not state', () => {
  it.each([
    [
      'numbers, dates, codes and telephones of its rows',
      ['序号\t项目名称\t开工时间\t文号\t联系电话', '1\t云溪大桥\t2023.05\t云发改〔2022〕15号\t2231456'],
    ],
    ['codes beside names', ['科目编码\t科目名称', '201\t一般公共服务支出', '20101\t人大事务']],
    ['times of a programme', ['时间\t内容\t地点', '8:30\t开幕\t三楼会议室', '9:00—10:30\t报告\t二楼']],
    ['figures without any word of their unit', ['指标\t甲\t乙', '粮食\t35.1\t36.2']],
    ['the number in its title', ['表2　乡镇基本情况', '乡镇\t书记\t镇长', '云溪镇\t张某\t李某']],
  ])('%s', (_, lines) => {
    expect(claimsOf(...lines).map(told)).toEqual([])
  })

  it('a class at the head of a row, though its figures are claims', () => {
    const claims = claimsOf('企业规模（人）\t户数（户）', '20人以下\t120', '20—300人\t36')
    expect(claims.map(({ text }) => text)).toEqual(['120', '36'])
  })

  it('codes before the names of its rows, whatever they are called', () => {
    const claims = claimsOf('单位：万元', '科目\t名称\t金额', '201\t一般公共服务\t1200', '205\t教育\t860')
    expect(claims.map(({ text, metric }) => `${text} ${metric}`)).toEqual(['1200 一般公共服务', '860 教育'])
  })

  it('classes in its heads, though the figures under them are claims', () => {
    const claims = claimsOf('单位：人', '乡镇\t0—14岁\t60岁及以上', '云溪镇\t1200\t—', '澄江镇\t980\t…')
    expect(claims.map(({ text, unit }) => `${text} ${unit}`)).toEqual(['1200 人', '980 人'])
  })

  it('anything by the unit of the table before', () => {
    expect(
      claimsOf(
        '单位：万元',
        '项目\t甲\t乙',
        '工资\t12\t13',
        '补充情况如下。',
        '已说明。',
        '另有说明。',
        '项目\t甲\t乙',
        '奖金\t1\t2',
      ),
    ).toHaveLength(2)
  })
})

describe('when, whose and how far', () => {
  it('takes the period out of heads of years and out of rows of years', () => {
    expect(
      claimsOf('单位：亿元', '指标\t2022年\t上年同期\t2021', '产值\t12\t11\t10').map(({ scope }) => scope.period),
    ).toEqual(['2022年', '上年同期', '2021'])
    expect(claimsOf('年份\t产量（吨）', '2021\t12', '2022年\t13').map(({ scope }) => scope.period)).toEqual([
      '2021',
      '2022年',
    ])
    expect(
      claimsOf(
        '项目\t2022年\t\t2023年\t',
        '\t户数（户）\t比重（%）\t户数（户）\t比重（%）',
        '养殖\t12\t40\t13\t42',
      ).map(({ scope }) => scope.period),
    ).toEqual(['2022年', '2022年', '2023年', '2023年'])
  })

  it('takes a place or body for whose figure it is, from the row or from the head', () => {
    const bodies = (...lines: string[]) => claimsOf(...lines).map(({ scope }) => scope.organisation)
    expect(bodies('县区\t得分', '临湖区\t95', '合计\t95')).toEqual(['临湖区', null])
    expect(bodies('指标\t云溪县\t全市', '产值（亿元）\t12\t96')).toEqual(['云溪县', null])
    expect(bodies('乡镇\t作物\t面积（亩）', '云溪镇\t水稻\t120', '\t小麦\t30', '澄江镇\t水稻\t90')).toEqual([
      '云溪镇',
      '云溪镇',
      '澄江镇',
    ])
  })

  it('says what a change is measured against', () => {
    const claims = claimsOf('项目\t比上年增长（%）\t同比（%）\t增减（%）', '收入\t5.1\t4.2\t3.3')
    expect(claims.map(({ base }) => base)).toEqual(['比上年', '同比', null])
  })
})

describe('parts of a table', () => {
  const links = (...lines: string[]) =>
    claimsOf(...lines).map(({ text, partOf, role }) => `${text} ${partOf ?? '-'} ${role}`)

  it('makes up a whole of the rows under 其中, and asks no more of the rest', () => {
    expect(
      links(
        '项目\t人数（人）',
        '总人口\t1000',
        '其中：男\t510',
        '女\t490',
        '其中：城镇\t600',
        '乡村\t400',
        '户数\t300',
      ),
    ).toEqual(['1000 - level', '510 c1 share', '490 c1 share', '600 c1 share', '400 c1 share', '300 - level'])
  })

  it('takes the row of 其中 alone where the rows below do not make up the whole', () => {
    expect(links('单位：亿元', '行业\t增加值', '工业\t120.5', '其中：采矿业\t20.1', '建筑业\t35.6')).toEqual([
      '120.5 - level',
      '20.1 c1 share',
      '35.6 - level',
    ])
  })

  it('links what adds up to a total below or above it, and leaves it a level', () => {
    expect(links('片区\t投资（万元）', '城东片\t12', '城西片\t8', '合计\t20')).toEqual([
      '12 c3 level',
      '8 c3 level',
      '20 - level',
    ])
    expect(links('地区\t人口（人）\t比重（%）', '全县\t1000\t100', '云溪镇\t600\t60', '澄江镇\t410\t41')).toEqual([
      '1000 - level',
      '100 - level',
      '600 c1 level',
      '60 - share',
      '410 c1 level',
      '41 - share',
    ])
  })

  it('counts no part twice under numbered rows', () => {
    expect(
      links(
        '单位：万元',
        '科目\t执行数',
        '一、税收收入\t800',
        '增值税\t500',
        '所得税\t300',
        '二、非税收入\t200',
        '罚没收入\t80',
        '合计\t1000',
      ),
    ).toEqual(['800 c6 level', '500 - level', '300 - level', '200 c6 level', '80 - level', '1000 - level'])
  })

  it('links nothing to a total that the rows come nowhere near, or that is an average', () => {
    expect(links('片区\t产量（吨）', '城东片\t12', '城西片\t8', '合计\t95')).toEqual([
      '12 - level',
      '8 - level',
      '95 - level',
    ])
    expect(links('科室\t得分', '综合科\t90', '秘书科\t92', '平均\t91')).toEqual([
      '90 - level',
      '92 - level',
      '91 - level',
    ])
  })

  it('reads a total whose cell was merged over several columns', () => {
    const [, , total] = claimsOf('类别\t名称\t分值\t得分', '产出\t修路\t—\t45', '效益\t通车\t—\t48', '总分\t\t93')
    expect(total).toMatchObject({ text: '93', metric: '总分', status: 'actual' })
  })
})

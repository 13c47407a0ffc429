import { type Claim, extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'
import { tableCells } from './probes/table-cells.ts'
import { tableHeads } from './probes/table-heads.ts'

const claimsOf = (...lines: string[]) => extract(parse(lines.join('\n')))
const told = ({ text, kind, value: { min, max }, unit, metric, status, role }: Claim) =>
  [text, kind, min === max ? (min ?? '') : `${min ?? ''}..${max ?? ''}`, unit, metric, status, role].join(' | ')

describe('what a table states', () => {
  it.each([...tableCells, ...tableHeads])('$name', ({ table, claims }) => {
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

import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

const claims = (...lines: string[]) => extract(parse(lines.join('\n')))
const metrics = (text: string) => claims(text).map((claim) => `${claim.text} ${claim.metric}`)
const told = (...lines: string[]) => claims(...lines).map(({ text, status, role }) => `${text} ${status} ${role}`)

describe('what is measured', () => {
  it.each([
    ['引进急需紧缺人才52人。', ['52人 引进急需紧缺人才']],
    [
      '引进急需紧缺人才52人（其中硕士9人），同比增长31.4%。',
      ['52人 引进急需紧缺人才', '9人 硕士', '31.4% 引进急需紧缺人才'],
    ],
    ['工业增加值21.6亿元，比重同比上升2.8个百分点。', ['21.6亿元 工业增加值', '2.8个百分点 比重']],
    ['优良天数154天，占比91.7%，同比提高6.6个百分点。', ['154天 优良天数', '91.7% 优良天数', '6.6个百分点 占比']],
    ['零售总额21.6亿元，增速居全市第三。', ['21.6亿元 零售总额', '全市第三 零售总额增速']],
    ['全年盈利2.15亿元，增幅达20.3%。', ['2.15亿元 盈利', '20.3% 盈利']],
    ['审批事项从506项扩充到607项。', ['506项 审批事项', '607项 审批事项']],
    ['危房改造任务342户，已完成313户。', ['342户 危房改造任务', '313户 危房改造任务']],
    ['认领群众需求142项，完成137项。', ['142项 认领群众需求', '137项 完成']],
    [
      '一般公共预算收入5.9亿元，经县人大常委会批准调整为5.5亿元，完成调整预算的100.5%，增长4.2%。',
      [
        '5.9亿元 一般公共预算收入',
        '5.5亿元 一般公共预算收入',
        '100.5% 一般公共预算收入完成调整预算',
        '4.2% 一般公共预算收入',
      ],
    ],
    ['财政收入3.2亿元，为年初预算的112.7%。', ['3.2亿元 财政收入', '112.7% 财政收入']],
    ['流转土地460亩，亩均增收800元。', ['460亩 流转土地', '800元 亩均增收']],
    ['养老床位3950张，每千名老人拥有38.2张。', ['3950张 养老床位', '38.2张 养老床位']],
    ['母猪存栏4.6万头，连续五个月下降，为正常水平的96.3%。', ['4.6万头 母猪存栏', '五个月 下降', '96.3% 母猪存栏']],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toEqual(expected)
  })
})

describe('whether it has happened', () => {
  it('keeps the goal of a year to its sentence in an account of half of it', () => {
    expect(
      told(
        '云溪县生态环境局2021年上半年工作总结',
        '一、空气质量。全年目标是优良率91.5%。截至6月17日，优良率92%。1至5月，监测断面达标率100%。',
        '二、督查检查。检查企业45家。',
      ),
    ).toEqual(['91.5% planned target', '92% actual level', '100% actual level', '45家 actual level'])
  })

  it('takes what opens with the next step for a plan, in a section on shortcomings too', () => {
    expect(told('云溪县2023年工作总结', '二、存在问题。窗口人员仅有6名。下一步，将开展业务培训4次。')).toEqual([
      '6名 actual level',
      '4次 planned target',
    ])
  })

  it('takes the audit of a budget for an account of the year after', () => {
    expect(
      told(
        '关于云溪县2021年度本级预算执行和其他财政收支的审计结果报告',
        '2022年，县审计局完成审计项目23个，查出问题金额6.42亿元。',
        '一、部门预算执行审计情况。9个部门多报支出。',
      ),
    ).toEqual(['23个 actual level', '6.42亿元 actual level', '9个 actual level'])
  })

  it('knows a plan by its verb, and not the name of one', () => {
    expect(told('二季度，计划组织税费收入80亿元。')).toEqual(['80亿元 planned target'])
    expect(told('营养改善计划惠及360名学生。')).toEqual(['360名 actual level'])
  })
})

describe('the part a quantity plays', () => {
  it.each([
    ['占比分别为68.2%、24.5%和7.3%。', ['68.2% actual share', '24.5% actual share', '7.3% actual share']],
    ['现有13人，其中主任1名，副主任2名。', ['13人 actual level', '1名 actual share', '2名 actual share']],
    [
      '立案39件64人，其中涉农的25件31人。',
      ['39件 actual level', '64人 actual level', '25件 actual share', '31人 actual share'],
    ],
    ['完成投资2.61亿元，占年度计划的53.8%。', ['2.61亿元 actual level', '53.8% actual level']],
    [
      '招聘技术人员58名，其中硕士6名，选派23名骨干进修。',
      ['58名 actual level', '6名 actual share', '23名 actual level'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('how it is written', () => {
  it.each([
    ['投资 50 万元，增长 2.5 亿元。', ['50 万元', '2.5 亿元']],
    ['财政拨款收入618.55万元。', ['618.55万元']],
    ['测评得94.3分，列市直部门第6。', ['94.3分', '第6']],
    ['年均浓度40微克/m3，控制在35微克/m3以内。', ['40微克/m3', '35微克/m3以内']],
    ['促进增收节支2970万元。', ['2970万元']],
    ['经营主体增速突破两位数，达到12.3%。', ['12.3%']],
  ])('%s', (text, expected) => {
    expect(claims(text).map((claim) => claim.text)).toEqual(expected)
  })

  it('takes 增收节支 for what is gained', () => {
    expect(claims('促进增收节支2970万元。')[0]?.value.min).toBe(29_700_000)
  })
})

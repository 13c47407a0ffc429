import { explain, extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

/** The parts of the only claim of a sentence as `part:text=value`, and its interval. */
function explained(sentence: string) {
  const [claim, ...others] = extract(parse(sentence))
  if (claim === undefined || others.length > 0) throw new Error(`${sentence} should hold one claim`)
  const explanation = explain(claim)
  expect(explanation.parts.map(({ text }) => text).join('')).toBe(claim.text)
  for (const { text, range } of explanation.parts) expect(sentence.slice(range.start, range.end)).toBe(text)
  const { min, max, minOpen, maxOpen } = explanation.interval
  return {
    ...explanation,
    parts: explanation.parts.map(({ part, text, value }) => `${part} ${text}${value === undefined ? '' : ` ${value}`}`),
    interval: `${minOpen ? '(' : '['}${min ?? ''}, ${max ?? ''}${maxOpen ? ')' : ']'}`,
  }
}

describe('explain', () => {
  it.each([
    ['全年收文3864件。', ['number 3864 3864', 'unit 件'], '[3864, 3864]'],
    ['完成投资10余万元。', ['number 10余万 100000', 'unit 元'], '(100000, 200000)'],
    ['完成投资10万余元。', ['number 10万余 100000', 'unit 元'], '(100000, 110000)'],
    ['合格率在80%以上。', ['number 80 80', 'unit %', 'qualifier 以上'], '[80, )'],
    ['组织活动约５０场次。', ['qualifier 约', 'number ５０ 50', 'unit 场次'], '[50, 50]'],
    ['新建校舍5—8万平方米。', ['number 5 5', 'joint —', 'number 8万 80000', 'unit 平方米'], '[50000, 80000]'],
    ['下降百分之三点二。', ['joint 百分之', 'number 三点二 3.2'], '[-3.2, -3.2]'],
    ['走访群众*户。', ['joint *', 'unit 户'], '(, )'],
  ])('cuts the quantity of %s into its parts', (sentence, parts, interval) => {
    expect(explained(sentence)).toMatchObject({ parts, interval })
  })

  it('names the production and the step of the last digit', () => {
    expect(explained('全年支出2.4亿元。')).toMatchObject({ production: 'money', ulp: '10000000' })
  })

  it('tells where what is measured was found', () => {
    const claims = extract(parse('全年发表信息96篇。其中12篇被省级采用。'))
    expect(claims.map((claim) => explain(claim).metric)).toContain('clause')
    const [alone] = extract(parse('一、公务接待费\n共4.49万元。'))
    expect(alone === undefined ? null : explain(alone).metric).toBe('carried')
  })
})

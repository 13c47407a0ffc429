import { outline, parse } from '@hegao/parser'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'

const wrapped = `云溪县档案馆2023年度决算情况说明
一、收支情况
2023年度收入总计726.38万元，支出总计685.12万
元。与上年相比，收入减少54.07万元，下降6.9%，支
出减少31.20万元。主要原因是离休人员自然减员3人，
相应减少生活补助。
二、支出结构
本年支出合计671.90万元，其中基本支出452.33万元，
占67.3%；项目支出219.57万元，占32.7%。
（一）公务接待费。全年支出0.47万元，接待9批次、
73人次，比上年减少2批次。
（二）公务用车运行维护费。全年支出3.35万元，车辆
保有量2辆，与上年持平。`

const sentences = (text: string) => {
  const found: string[] = []
  visit(parse(text), 'sentence', (node: { value: string }) => {
    found.push(node.value)
  })
  return found
}

describe('a text broken at a fixed width', () => {
  it('is read over its breaks, and no offset changes', () => {
    expect(sentences(wrapped)).toContain('2023年度收入总计726.38万元，支出总计685.12万\n元。')
    const report = parse(wrapped)
    visit(report, 'sentence', (node: { value: string; position: { start: { offset: number } } }) => {
      const { offset } = node.position.start
      expect(wrapped.slice(offset, offset + node.value.length)).toBe(node.value)
    })
  })

  it('keeps its headings', () => {
    const titles = (entries: ReturnType<typeof outline>): string[] =>
      entries.flatMap(({ marker, title, children }) => [marker + title, ...titles(children)])
    expect(titles(outline(parse(wrapped)))).toEqual([
      '一、收支情况',
      '二、支出结构',
      '（一）公务接待费',
      '（二）公务用车运行维护费',
    ])
  })

  it('is told from lines that end where their paragraphs do', () => {
    const lines = ['办文办会有条不紊', '督查落实环环相扣', '信息报送及时准确', '值班值守滴水不漏']
    const list = [...lines, ...lines, ...lines].map((line, at) => `${line}又好又快创先争优再立新功${at}`).join('\n')
    const whole = Array.from({ length: 12 }, (_, at) => `全年办结群众来信${at + 20}件，做到事事有着落、件件有回音。`)
    expect(sentences(whole.join('\n'))).toHaveLength(12)
    expect(sentences(list).filter((sentence) => sentence.includes('\n'))).toEqual([])
  })
})

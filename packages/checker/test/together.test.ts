import { analyzeManuscript, readManuscript } from '@hegao/checker'
import { describe, expect, it } from 'vitest'

const manuscript = (path: string, ...lines: string[]) =>
  readManuscript({ path, encoding: 'utf-8', text: `${lines.join('\n')}\n` })

const report = manuscript(
  '报告.txt',
  '云溪县2023年政府工作报告',
  '一、2023年工作回顾',
  '全年新增城镇就业3864人，建成农村公路86公里，办结群众来信1120件。',
  '（一）县水务局',
  '改造老旧管网12.4公里。',
)

const against = (...lines: string[]) => {
  const speech = manuscript('讲话.txt', '在2023年总结大会上的讲话', ...lines)
  return analyzeManuscript(speech, { companions: [report] }).findings.filter(
    ({ category }) => category === 'contradiction',
  )
}

describe('documents of one occasion', () => {
  it('names the file and the line that say otherwise', () => {
    const [finding, ...others] = against('2023年，新增城镇就业3846人，建成农村公路86公里。')
    expect(others).toEqual([])
    expect(finding?.message).toBe('“新增城镇就业”与“报告.txt”第3行不一：这里是3846人，那里是3864人，请核对')
    expect(finding?.certainty).toBe('likely')
    const [place] = finding?.elsewhere ?? []
    expect(place).toMatchObject({ file: '报告.txt', message: '3864人', position: { start: { line: 3 } } })
    expect(report.source.text.slice(place?.range.start, place?.range.end)).toBe('3864人')
  })

  it.each([
    ['rounds', '2023年，新增城镇就业3800余人。'],
    ['counts another unit', '2023年，新增城镇就业3846户。'],
    ['tells of another year', '2022年，新增城镇就业3846人。'],
    ['tells of a plan', '2023年，新增城镇就业3864人。\n二、2024年工作安排\n2024年，力争新增城镇就业4000人。'],
    ['tells of another body', '（一）县住建局\n改造老旧管网13.4公里。'],
  ])('is silent where one %s', (_, text) => {
    expect(against(text)).toEqual([])
  })

  it('is silent where the documents are of different periods', () => {
    const half = manuscript('半年.txt', '云溪县2023年上半年工作总结', '新增城镇就业3846人。')
    expect(analyzeManuscript(half, { companions: [report] }).findings).toEqual([])
  })

  it('is silent where they are of different places', () => {
    const other = manuscript('别县.txt', '澄江县2023年政府工作报告', '新增城镇就业3846人。')
    expect(analyzeManuscript(other, { companions: [report] }).findings).toEqual([])
  })

  it('says nothing of companions where there are none', () => {
    expect(analyzeManuscript(report).findings.filter((finding) => 'elsewhere' in finding)).toEqual([])
  })
})

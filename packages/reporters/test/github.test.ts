import { githubReporter } from '@hegao/reporters'
import { describe, expect, it } from 'vitest'
import { AnalysisBuilder } from './analysis.ts'
import { print } from './print.ts'
import { rules } from './rules.ts'

const reporter = githubReporter({ language: 'zh', rules })

describe('githubReporter', () => {
  it('prints a workflow command per finding, of the severity', () => {
    const builder = new AnalysisBuilder('收文12件，\n上年15件，减少4件。')
    builder
      .finding(builder.place('4件'), { related: [{ ...builder.place('12件'), message: '减数' }] })
      .finding(builder.place('15件'), { severity: 'warning', certainty: 'likely', rule: 'own/rule' })
      .finding(builder.place('，'), { severity: 'info' })
    expect(print(reporter, [builder.document]).split('\n')).toEqual([
      '::error file=总结.txt,line=2,endLine=2,col=9,endColumn=11,title=差额与前两数不符::差额不符%0A第1行：减数 12件%0Aarithmetic/difference',
      '::warning file=总结.txt,line=2,endLine=2,col=3,endColumn=6,title=own/rule::差额不符（较可能）%0Aown/rule',
      '::notice file=总结.txt,line=1,endLine=1,col=6,endColumn=7,title=差额与前两数不符::差额不符%0Aarithmetic/difference',
      '',
    ])
  })

  it('escapes what would end a property or the command', () => {
    const builder = new AnalysisBuilder('收文12件')
    builder.analysis.file = 'D:\\in\\100%,a\n.txt'
    builder.finding(builder.place('12件'), {
      message: '占100%：\r\n::error::12,5',
      rule: 'own/a,b:c',
    })
    expect(print(reporter, [builder.document])).toBe(
      '::error file=D%3A/in/100%25%2Ca%0A.txt,line=1,endLine=1,col=3,endColumn=6,title=own/a%2Cb%3Ac' +
        '::占100%25：%0D%0A::error::12,5%0Aown/a,b:c\n',
    )
  })

  it('names no columns for a place that runs over a line end', () => {
    const builder = new AnalysisBuilder('收文\n12件')
    builder.finding(builder.place('文\n12件'))
    expect(print(reporter, [builder.document])).toMatch(/^::error file=总结\.txt,line=1,endLine=2,title=[^,]+::/)
  })

  it('names no file for standard input', () => {
    const builder = new AnalysisBuilder('收文12件')
    builder.analysis.file = '-'
    builder.finding(builder.place('12件'))
    expect(print(reporter, [builder.document])).toMatch(/^::error line=1,endLine=1,col=3,endColumn=6,title=/)
  })

  it('counts the related places beyond a few', () => {
    const builder = new AnalysisBuilder('收文12件')
    const related = Array.from({ length: 11 }, () => ({ ...builder.place('收文'), message: '收文' }))
    builder.finding(builder.place('12件'), { related })
    const printed = print(githubReporter({ language: 'en', rules: [] }), [builder.document])
    expect(printed.match(/line 1: 收文/g)).toHaveLength(8)
    expect(printed).toContain('%0A3 more related places%0A')
  })

  it('prints nothing where nothing was found, and all documents one after the other', () => {
    const clean = new AnalysisBuilder('收文12件')
    const faulty = new AnalysisBuilder('收文12件')
    faulty.finding(faulty.place('12件'))
    expect(print(reporter, [])).toBe('')
    expect(print(reporter, [clean.document])).toBe('')
    expect(print(reporter, [faulty.document, clean.document, faulty.document]).trimEnd().split('\n')).toHaveLength(2)
  })
})

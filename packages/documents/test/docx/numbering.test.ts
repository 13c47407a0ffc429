import { readDocument } from '@hegao/documents'
import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../src/docx/numbering/number-format.ts'
import { inList, instance, list, p, type WordParts, wordFile } from './word-file.ts'

async function numbersOf(parts: WordParts): Promise<string[]> {
  const { text } = await readDocument(wordFile(parts), 'a.docx')
  return text.trimEnd().split('\n')
}

const outline = list(0, [
  ['chineseCounting', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3.'],
])

describe('the numbers Word writes', () => {
  it('count on, and begin anew below a higher level', async () => {
    const body = [0, 1, 1, 2, 0, 1, 2].map((level) => p('项', inList(1, level))).join('')
    expect(await numbersOf({ body, numbering: outline + instance(1, 0) })).toEqual([
      '一、项',
      '（一）项',
      '（二）项',
      '1. 项',
      '二、项',
      '（一）项',
      '1. 项',
    ])
  })

  it('go on in a list of the same definition, unless it says where it begins', async () => {
    const body = [1, 1, 2, 3, 3].map((id) => p('项', inList(id))).join('')
    const numbering = outline + instance(1, 0) + instance(2, 0) + instance(3, 0, { 0: 1 })
    expect(await numbersOf({ body, numbering })).toEqual(['一、项', '二、项', '三、项', '一、项', '二、项'])
  })

  it('take a level that was passed over for begun', async () => {
    const numbering =
      list(0, [
        ['decimal', '%1.'],
        ['decimal', '%1.%2'],
      ]) + instance(1, 0)
    const body = [1, 1, 0, 1].map((level) => p('项', inList(1, level))).join('')
    expect(await numbersOf({ body, numbering })).toEqual(['1.1 项', '1.2 项', '2. 项', '2.1 项'])
  })

  it('go on below a higher level where the list says so', async () => {
    const numbering =
      list(0, [
        ['decimal', '%1.'],
        ['decimal', '（%2）', '<w:lvlRestart w:val="0"/>'],
      ]) + instance(1, 0)
    const body = [0, 1, 0, 1].map((level) => p('项', inList(1, level))).join('')
    expect(await numbersOf({ body, numbering })).toEqual(['1. 项', '（1）项', '2. 项', '（2）项'])
  })

  it('come from a style and those it is based on, and go where a paragraph says 0', async () => {
    const styles =
      `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/><w:pPr>${inList(1)}</w:pPr></w:style>` +
      '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="c"><w:basedOn w:val="d"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="d"><w:basedOn w:val="c"/></w:style>'
    const of = (style: string, more = '') => p('项', `<w:pStyle w:val="${style}"/>${more}`)
    const body = of('a') + of('b') + of('a', '<w:numPr><w:numId w:val="0"/></w:numPr>') + of('c') + of('a')
    expect(await numbersOf({ body, styles, numbering: outline + instance(1, 0) })).toEqual([
      '一、项',
      '二、项',
      '项',
      '项',
      '三、项',
    ])
  })

  it('have the level that names the style', async () => {
    const levels = ['', '<w:pStyle w:val="b"/>'].map(
      (style) => ['chineseCounting', style === '' ? '%1、' : '（%2）', style] as const,
    )
    const styles = `<w:style w:type="paragraph" w:styleId="b"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
    const body = p('项', inList(1)) + p('项', '<w:pStyle w:val="b"/>')
    expect(await numbersOf({ body, styles, numbering: list(0, levels) + instance(1, 0) })).toEqual([
      '一、项',
      '（一）项',
    ])
  })

  it('are left out of a paragraph that a tracked change took away', async () => {
    const gone = p(
      '<w:del w:id="1"><w:r><w:delText>项</w:delText></w:r></w:del>',
      `${inList(1)}<w:rPr><w:del w:id="2"/></w:rPr>`,
    )
    const body = p('项', inList(1)) + gone + p('项', inList(1))
    expect(await numbersOf({ body, numbering: outline + instance(1, 0) })).toEqual(['一、项', '二、项'])
  })

  it('show bullets of symbol fonts as signs every font has', async () => {
    const numbering = list(0, [['bullet', '\uf0d8']]) + instance(1, 0)
    expect(await numbersOf({ body: p('项', inList(1)), numbering })).toEqual(['➢ 项'])
  })
})

describe('formatNumber', () => {
  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['001, 002, 003, ...', 7, '007'],
    ['upperRoman', 49, 'XLIX'],
    ['lowerLetter', 28, 'bb'],
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 21, '二十一'],
    ['chineseCounting', 105, '一○五'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 10_010, '一万零一十'],
    ['chineseLegalSimplified', 11, '壹拾壹'],
    ['ideographTraditional', 3, '丙'],
    ['decimalEnclosedCircle', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '21'],
    ['decimalFullWidth', 12, '１２'],
    ['none', 3, ''],
    ['thaiLetters', 3, '3'],
  ])('writes %s of %d as %s', (format, number, written) => {
    expect(formatNumber(number, format)).toBe(written)
  })
})

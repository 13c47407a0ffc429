import type { Layout, ParagraphLayout } from '@hegao/contract'
import { readDocument } from '@hegao/documents'
import { describe, expect, it } from 'vitest'
import { inList, instance, list, p, r, type WordParts, wordFile } from './word-file.ts'

async function layoutOf(parts: WordParts): Promise<{ text: string; layout: Layout }> {
  const { text, layout } = await readDocument(wordFile(parts), 'a.docx')
  if (layout === undefined) throw new Error('a Word file has a layout')
  return { text, layout }
}

async function first(parts: WordParts): Promise<ParagraphLayout> {
  const [paragraph] = (await layoutOf(parts)).layout.paragraphs
  if (paragraph === undefined) throw new Error('no paragraph')
  return paragraph
}

const font = (name: string) => `<w:rFonts w:eastAsia="${name}"/>`
const size = (points: number) => `<w:sz w:val="${points * 2}"/>`
const style = (id: string, content: string, more = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${id}"/>${content}</w:style>`

describe('the look of characters', () => {
  it('is that of the nearest of defaults, styles and run', async () => {
    const styles =
      `<w:docDefaults><w:rPrDefault><w:rPr>${font('宋体')}${size(10.5)}</w:rPr></w:rPrDefault></w:docDefaults>` +
      style('a', `<w:rPr>${font('仿宋')}</w:rPr>`, ' w:default="1"') +
      style('b', `<w:basedOn w:val="a"/><w:rPr>${size(16)}</w:rPr>`) +
      style('c', `<w:rPr>${font('楷体')}</w:rPr>`, '', 'character')
    const body = p(
      r('甲') + r('乙', '<w:rStyle w:val="c"/>') + r('丙', `<w:rStyle w:val="c"/>${size(14)}`),
      '<w:pStyle w:val="b"/>',
    )
    const { characters } = await first({ body, styles })
    expect(characters.map((stretch) => [stretch.font, stretch.size])).toEqual([
      ['仿宋', 16],
      ['楷体', 16],
      ['楷体', 14],
    ])
    expect(characters.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ])
  })

  it('joins runs that look the same and says nothing where the file does not', async () => {
    expect((await first({ body: p(r('甲') + r('乙', font('宋体')) + r('丙', font('宋体'))) })).characters).toEqual([
      { start: 0, end: 1, font: null, size: null, bold: false },
      { start: 1, end: 3, font: '宋体', size: null, bold: false },
    ])
  })

  it('turns bold off where the styles of paragraph and characters both say it, and not what the run says', async () => {
    const styles = style('a', '<w:rPr><w:b/></w:rPr>') + style('b', '<w:rPr><w:b/></w:rPr>', '', 'character')
    const both = '<w:rStyle w:val="b"/>'
    const body = p(r('甲') + r('乙', both) + r('丙', `${both}<w:b/>`), '<w:pStyle w:val="a"/>') + p(r('丁', both))
    const { layout } = await layoutOf({ body, styles })
    expect(layout.paragraphs.flatMap(({ characters }) => characters.map(({ bold }) => bold))).toEqual([
      true,
      false,
      true,
      true,
    ])
  })
})

describe('the layout of a paragraph', () => {
  const indent = async (ind: string, parts: Partial<WordParts> = {}, more = '') =>
    (await first({ body: p(r('甲', size(16)), `${more}${ind === '' ? '' : `<w:ind ${ind}/>`}`), ...parts }))
      .firstLineIndent

  it('has its indent in characters, as said before as a length', async () => {
    expect(await indent('w:firstLineChars="200" w:firstLine="420"')).toBe(2)
    expect(await indent('w:firstLine="640"')).toBe(2)
    expect(await indent('w:firstLineChars="0" w:firstLine="320"')).toBe(1)
    expect(await indent('w:left="640" w:hanging="640"')).toBe(-2)
    expect(await indent('')).toBe(0)
  })

  it('takes the indent of its list, over the style and under its own', async () => {
    const level = '<w:pPr><w:ind w:left="640" w:hanging="320"/></w:pPr>'
    const numbering = list(0, [['decimal', '%1.', level]]) + instance(1, 0)
    const styles = style('a', '<w:pPr><w:ind w:firstLine="640"/></w:pPr>')
    const listed = `<w:pStyle w:val="a"/>${inList(1)}`
    expect(await indent('', { numbering, styles }, listed)).toBe(-1)
    expect(await indent('w:firstLine="640"', { numbering, styles }, listed)).toBe(2)
    const inStyle = style('a', `<w:pPr>${inList(1)}<w:ind w:firstLine="640"/></w:pPr>`)
    expect(await indent('', { numbering, styles: inStyle }, '<w:pStyle w:val="a"/>')).toBe(2)
  })

  it('tells the number that is written by itself from the text', async () => {
    const numbering = list(0, [['chineseCounting', '%1、']]) + instance(1, 0)
    const { text, layout } = await layoutOf({ body: p(r('主要工作'), inList(1)) + p('二、问题'), numbering })
    expect(layout.paragraphs.map(({ start, numberEnd }) => text.slice(start, numberEnd))).toEqual(['一、', ''])
  })

  it('has what Word does where nothing is said', async () => {
    const plain = await first({ body: p('甲') })
    expect(plain).toMatchObject({ alignment: 'left', lineSpacing: { rule: 'multiple', value: 1 }, outlineLevel: null })
    const said = '<w:jc w:val="center"/><w:spacing w:line="560" w:lineRule="exact"/><w:outlineLvl w:val="0"/>'
    expect(await first({ body: p(r('甲'), said) })).toMatchObject({
      alignment: 'center',
      lineSpacing: { rule: 'exact', value: 28 },
      outlineLevel: 1,
    })
  })

  it('knows what stands in a table, a form, a note or a box', async () => {
    const long = '全年开展督查26次，办结群众来信310件，回复率100%，未发生一起安全责任事故，各项任务均按期完成。'
    const table = `<w:tbl><w:tr><w:tc>${p('甲')}</w:tc><w:tc>${p('乙')}</w:tc></w:tr></w:tbl>`
    const form = `<w:tbl><w:tr><w:tc>${p('丙')}</w:tc><w:tc>${p(long)}${p(long)}</w:tc></w:tr></w:tbl>`
    const box = `<w:r><w:pict><w:txbxContent>${p('框')}</w:txbxContent></w:pict></w:r>`
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const { text, layout } = await layoutOf({
      body: p(r('文') + note) + p(r('字') + box) + table + form,
      footnotes: `<w:footnote w:id="2">${p('注')}</w:footnote>`,
    })
    const where = layout.paragraphs.map(({ start, inTable, aside }) => [text.charAt(start), inTable, aside])
    expect(where).toEqual([
      ['文', false, false],
      ['注', false, true],
      ['字', false, false],
      ['框', false, true],
      ['甲', true, false],
      ['乙', true, false],
      ['丙', true, false],
      ['全', true, false],
      ['全', true, false],
    ])
  })

  it('leaves aside what held before a tracked change', async () => {
    const before = '<w:pPrChange w:id="1"><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>'
    expect((await first({ body: p(r('甲'), `<w:jc w:val="center"/>${before}`) })).alignment).toBe('center')
  })
})

describe('pages', () => {
  it('have their measures in millimetres, section by section', async () => {
    const section = (width: number, grid: string) =>
      `<w:sectPr><w:pgSz w:w="${width}" w:h="16838"/><w:pgMar w:top="2098" w:bottom="1984" w:left="1588" w:right="1474"/>${grid}</w:sectPr>`
    const body =
      p(r('甲'), section(11906, '<w:docGrid w:type="lines" w:linePitch="579"/>')) +
      p('乙') +
      section(16838, '<w:docGrid w:linePitch="312"/>')
    const { text, layout } = await layoutOf({ body })
    expect(layout.pages.map(({ start, end }) => text.slice(start, end))).toEqual(['甲\n', '乙\n'])
    const [upright, lying] = layout.pages
    expect(upright?.width).toBeCloseTo(210, 0)
    expect(upright?.top).toBeCloseTo(37, 0)
    expect(upright?.right).toBeCloseTo(26, 0)
    expect(upright?.linePitch).toBeCloseTo(28.95, 2)
    expect([lying?.linePitch, lying?.pageNumber]).toEqual([null, null])
  })

  it('are measured in any unit, with the gutter', async () => {
    const edges = '<w:pgSz w:w="21cm" w:h="297mm"/><w:pgMar w:top="3.7cm" w:left="18mm" w:gutter="1cm" w:right="1in"/>'
    const { layout } = await layoutOf({ body: `${p('甲')}<w:sectPr>${edges}</w:sectPr>` })
    const [page] = layout.pages
    expect([page?.width, page?.height, page?.top, page?.left, page?.right].map((length) => length?.toFixed(1))).toEqual(
      ['210.0', '297.0', '37.0', '28.0', '25.4'],
    )
  })
})

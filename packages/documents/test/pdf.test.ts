import { readFile } from 'node:fs/promises'
import {
  DamagedDocumentError,
  DocumentError,
  EncryptedDocumentError,
  NoTextLayerError,
  type PageOrigin,
  type ReadDocument,
  type ReadLimits,
  readDocument,
} from '@hegao/documents'
import { describe, expect, it } from 'vitest'

async function bytesOf(name: string): Promise<Uint8Array> {
  return readFile(new URL(`./fixtures/pdf/${name}.pdf`, import.meta.url))
}

async function read(name: string, limits?: ReadLimits): Promise<ReadDocument> {
  return readDocument(await bytesOf(name), `${name}.pdf`, limits)
}

async function failure(action: () => Promise<unknown>): Promise<DocumentError> {
  try {
    await action()
  } catch (error) {
    if (error instanceof DocumentError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

function pageOf(document: ReadDocument, phrase: string): PageOrigin {
  const at = document.text.indexOf(phrase)
  const origin = document.origins?.at(at)?.origin
  if (at < 0 || origin?.type !== 'page') throw new Error(`${phrase} has no page`)
  return origin
}

describe('a report', () => {
  it('is read paragraph by paragraph, over the end of a page as well', async () => {
    const { text } = await read('report')
    const lines = text.trimEnd().split('\n')
    expect(lines.slice(0, 2)).toEqual(['云溪县统计局2023年工作总结', '（2024年1月12日）'])
    expect(lines).toContain('一、主要工作')
    expect(lines).toContain('（一）夯实数据基础')
    // It begins on the first page and ends on the second.
    expect(lines).toContain(
      '每月20日前发布统计月报，按季举行新闻发布会，全年回应群众咨询342件，办结率100%。开放统计资料室，接待查阅人员96人次。',
    )
    expect(lines.slice(-2)).toEqual(['云溪县统计局', '2024年1月12日'])
    expect(lines).toHaveLength(19)
  })

  it('is rid of running heads and page numbers', async () => {
    const { text } = await read('report')
    expect(text).not.toContain('云溪县统计局文件')
    expect(text).not.toContain('—')
  })

  it('keeps the page, the line on it and the box of every line', async () => {
    const document = await read('report')
    const title = pageOf(document, '云溪县统计局2023年工作总结')
    expect(title).toMatchObject({ page: 1, line: 1 })
    // In the upper fifth of an A4 page, counted from below.
    expect(title.box.y).toBeGreaterThan(842 * 0.8)
    expect(title.box.height).toBeCloseTo(20, 0)
    const start = pageOf(document, '每月20日前')
    const end = pageOf(document, '接待查阅人员')
    expect(start.page).toBe(1)
    expect(end).toMatchObject({ page: 2, line: 1 })
    for (const piece of document.origins?.pieces ?? [])
      expect(document.text.slice(piece.start, piece.end)).not.toContain('\n')
  })
})

describe('a ruled table', () => {
  it('is read row by row, with blank cells, wide cells and cells of two lines', async () => {
    const { text } = await read('table')
    const lines = text.split('\n')
    expect(lines.slice(1, 6)).toEqual([
      '编制部门：云溪县水务局  单位：万元',
      '科目\t\t支出预算\t',
      '科目编码\t科目名称\t合计\t项目支出',
      '20101\t机关事业单位基本养老保险缴费支出\t3.50\t',
      '20102\t业务科目2\t6.50\t2.25',
    ])
    expect(lines.filter((line) => line.startsWith('20'))).toHaveLength(45)
  })

  it('has its head once, though each page repeats it, and the page numbers 第1页 共2页 are gone', async () => {
    const { text } = await read('table')
    expect(text.match(/支出预算\t/g)).toHaveLength(1)
    expect(text).not.toContain('第1页')
  })

  it('knows the lines of its rows', async () => {
    const document = await read('table')
    expect(pageOf(document, '20101')).toMatchObject({ page: 1, line: 5 })
    // The row above has a cell of three lines.
    expect(pageOf(document, '20102')).toMatchObject({ page: 1, line: 8 })
  })
})

it('reads a table without rules by its columns', async () => {
  const { text } = await read('aligned')
  expect(text.split('\n')).toEqual([
    '云溪县2023年主要经济指标',
    '指标\t计量单位\t完成数\t增长',
    '地区生产总值\t亿元\t186.4\t5.8%',
    '固定资产投资\t亿元\t92.7\t7.1%',
    '社会消费品零售总额\t亿元\t61.3\t6.4%',
    '城镇新增就业\t人\t4120\t2.3%',
    '截止2023年末，上述指标均为初步统计数。',
    '',
  ])
})

it('keeps the marks of footnotes out of numbers, and reads the notes after the text', async () => {
  const { text } = await read('footnotes')
  expect(text).toContain('优良天数比例为93.2%，PM2.5年均')
  expect(text).toContain('比上年下降5.2%。森林面积1236.5km²，单位面积CO2吸收量')
  expect(text.trimEnd().split('\n').slice(-2)).toEqual([
    '优良天数比例按实际有效监测天数计算。',
    '上年数据按新标准重新核算。',
  ])
})

it('leaves the table of contents out', async () => {
  const { text } = await read('contents')
  expect(text.split('\n')[0]).toBe('云溪县2023年政府信息公开工作年度报告')
  expect(text.match(/一、总体情况/g)).toHaveLength(1)
  expect(text).not.toMatch(/目\s*录|\.\./)
})

it('reads columns one after the other, with spaces between words only', async () => {
  const { text } = await read('columns')
  const lines = text.trimEnd().split('\n')
  expect(lines).toHaveLength(12)
  expect(lines.map((line) => line.slice(0, 2))).toEqual([
    '第一',
    '平台',
    '运行',
    '第二',
    '平台',
    '运行',
    '第三',
    '平台',
    '运行',
    '第四',
    '平台',
    '运行',
  ])
  expect(lines[1]).toContain('open architecture and standard interfaces')
  expect(lines[1]).toContain('实现互联互通，并按规定完成等级保护测评。')
})

describe('a PDF that cannot be read', () => {
  it('is a scan, even where page numbers were stamped on it', async () => {
    const error = await failure(() => read('scan'))
    expect(error).toBeInstanceOf(NoTextLayerError)
    expect(error.reason.zh).toContain('共2页')
  })

  it('is protected by a password', async () => {
    expect(await failure(() => read('locked'))).toBeInstanceOf(EncryptedDocumentError)
  })

  it.each([0.2, 0.6, 0.95])('is cut off after %d of its length', async (share) => {
    const bytes = await bytesOf('report')
    const error = await failure(() => readDocument(bytes.subarray(0, bytes.length * share), 'report.pdf'))
    expect(error).toBeInstanceOf(DamagedDocumentError)
  })

  it('holds nothing but the marks of its beginning and end', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.4\nstartxref\n0\n%%EOF\n')
    expect(await failure(() => readDocument(bytes, 'a.pdf'))).toBeInstanceOf(DamagedDocumentError)
  })

  it('is told by its bytes, whatever its name is', async () => {
    expect((await readDocument(await bytesOf('aligned'), 'aligned.txt')).format).toBe('pdf')
    const error = await failure(() => readDocument(new TextEncoder().encode('工作总结'), 'a.pdf'))
    expect(error).toBeInstanceOf(DamagedDocumentError)
  })
})

it('reads no more pages than the limit, and says so', async () => {
  const { text, notices } = await read('report', { maxPages: 1 })
  expect(text).toContain('一、主要工作')
  expect(text).not.toContain('三、下一步打算')
  expect(notices.map(({ zh }) => zh)).toEqual(['共2页，只读了前1页'])
})

it('survives damage anywhere: the text is read, or one of the errors comes', async () => {
  const bytes = await bytesOf('footnotes')
  let seed = 7
  for (let round = 0; round < 12; round += 1) {
    const damaged = bytes.slice()
    for (let hit = 0; hit < 40; hit += 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648
      damaged[seed % damaged.length] = seed % 251
    }
    const outcome = await readDocument(damaged, 'a.pdf').catch((error: unknown) => error)
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DocumentError)
    else expect(outcome).toMatchObject({ format: 'pdf' })
  }
}, 60_000)

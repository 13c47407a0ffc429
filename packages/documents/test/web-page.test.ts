import { readdirSync, readFileSync } from 'node:fs'
import {
  BinaryDocumentError,
  DocumentError,
  DocumentTooLargeError,
  EmptyDocumentError,
  readDocument,
  UnsafeDocumentError,
} from '@hegao/documents'
import { describe, expect, it } from 'vitest'
import { encodeDoubleByte, encodeUtf8, encodeUtf16, prepend } from './encode.ts'

const folder = new URL('./fixtures/web/', import.meta.url)
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'))
const fixture = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const expected = (name: string) => fixture(name.replace('.html', '.txt'))
const page = (body: string) => encodeUtf8(`<!doctype html><meta charset=utf-8><body>${body}`)
const textOf = async (body: string) => (await readDocument(page(body), 'a.html')).text

describe('a web page', () => {
  it.each(pages)('%s gives its article', async (name) => {
    const document = await readDocument(encodeUtf8(fixture(name)), name)
    expect(document.text).toBe(expected(name))
    expect(document).toMatchObject({ path: name, encoding: 'utf-8', format: 'html' })
  })

  it.each(pages)('%s says where each character stands', async (name) => {
    const html = fixture(name)
    const { text, origins } = await readDocument(encodeUtf8(html), name)
    let covered = ''
    let at = 0
    for (const { start, end, origin } of origins?.pieces ?? []) {
      expect(text.slice(at, start)).toMatch(/^[\t\n ]*$/)
      if (origin.type !== 'markup') throw new Error(origin.type)
      const source = html.slice(origin.start, origin.end)
      covered += text.slice(start, end)
      // A reference, folded white space or the tag of an item that is numbered; all else stands there as it is.
      if (!/^(?:&|\s|<li)/.test(source)) expect(text.slice(start, end)).toBe(source.replaceAll('\u00a0', ' '))
      at = end
    }
    expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })

  it('tells how much was left out, and nothing where nothing was', async () => {
    const { notices } = await readDocument(encodeUtf8(fixture('county-site.html')), 'a.html')
    expect(notices).toHaveLength(1)
    expect(notices[0]?.zh).toContain('只读取了网页的正文')
    expect((await readDocument(encodeUtf8(fixture('fragment.html')), 'a.html')).notices).toEqual([])
  })

  it('numbers the items of lists as a browser does', async () => {
    const list = (attributes: string, items: number) =>
      textOf(`<p>共三项：</p><ol ${attributes}>${'<li>收文'.repeat(items)}</ol>`)
    expect(await list('', 2)).toBe('共三项：\n1. 收文\n2. 收文\n')
    expect(await list('start=9', 2)).toBe('共三项：\n9. 收文\n10. 收文\n')
    expect(await list('reversed', 2)).toBe('共三项：\n2. 收文\n1. 收文\n')
    expect(await list('type=A start=26', 2)).toBe('共三项：\nZ. 收文\nAA. 收文\n')
    expect(await list('type=i start=4', 1)).toBe('共三项：\niv. 收文\n')
    expect(await list('style="list-style: cjk-decimal" start=10', 1)).toBe('共三项：\n一〇、收文\n')
    expect(await list('style="list-style-type:simp-chinese-informal" start=20', 2)).toBe(
      '共三项：\n二十、收文\n二十一、收文\n',
    )
    expect(await list('style="list-style:none"', 1)).toBe('共三项：\n收文\n')
  })

  it('folds white space as a browser does, and drops a line end between Chinese characters', async () => {
    expect(await textOf('<p>全年共办\n   理收文&nbsp; 12 \n件 GDP\n5%</p>')).toBe('全年共办理收文  12 件 GDP 5%\n')
    expect(await textOf('<p>收<wbr>文\u200b件<br/>发&#25991;&#x4EF6;&ensp;份')).toBe('收文件\n发文件\u2002份\n')
  })

  it('shows line ends of preformatted text', async () => {
    expect(await textOf('<pre>\n一季度  12\n\n二季度   9\n</pre>')).toBe('一季度  12\n二季度   9\n')
    expect(await textOf('<div style="white-space: pre-line">收文\n发文</div>')).toBe('收文\n发文\n')
  })

  it('leaves out what a browser does not show', async () => {
    const unseen = '<p hidden>甲</p><p style="DISPLAY: none">乙</p><template>丙</template><noscript>丁</noscript>'
    expect(await textOf(`${unseen}<select><option>戊</select><!--己--><textarea>庚</textarea><p>收文12件`)).toBe(
      '收文12件\n',
    )
  })

  it('lays merged cells out and keeps the lines of a cell together', async () => {
    const table =
      '<table><tr><td rowspan=3>合计<td>收文<td colspan=2>其中<tr><td>1<td>2<td>3<tr><td><p>张三<p>李四<td>办<br>文</table>'
    expect(await textOf(table)).toBe('合计\t收文\t其中\t\n\t1\t2\t3\n\t张三 李四\t办文\n')
  })

  it('ends what start tags end, and takes no end tag beyond its cell', async () => {
    expect(await textOf('<ul><li>收文<li>发文</ul><dl><dt>甲<dd>乙</dl><p>丙<div>丁</div>')).toBe(
      '收文\n发文\n甲\n乙\n丙\n丁\n',
    )
    expect(await textOf('<div><table><tr><td>收文</div><td>12<tr><td>发文<td>9</table></div>件')).toBe(
      '收文\t12\n发文\t9\n件\n',
    )
  })
})

describe('the article of a page of a site', () => {
  const menu = '<div class=nav><a href=1>首页</a><a href=2>政务公开</a><a href=3>办事服务</a></div>'
  const list = '<div><h3>最新</h3><ul><li><a href=1>全县春耕备耕有序推进<li><a href=2>我县召开会议，部署工作</ul></div>'
  const article = async (title: string, body: string) =>
    (await readDocument(page(`<title>${title}_云溪县</title>${menu}${body}${list}<p>版权所有 云溪县`), 'a.html')).text

  it('keeps its sections where they hold no sentences', async () => {
    const section = (heading: string) => `<section><div>${heading}</div><div>收文12件</div></section>`
    const sections = ['一、收文', '二、发文', '三、会议', '四、督查'].map(section).join('')
    expect(await article('收发文情况一览', `<main><h1>收发文情况一览</h1>${sections}</main>`)).toBe(
      '收发文情况一览\n一、收文\n收文12件\n二、发文\n收文12件\n三、会议\n收文12件\n四、督查\n收文12件\n',
    )
  })

  it('keeps a short title, and a source and links that stand inside', async () => {
    const body =
      '<h1>工作总结</h1><div>发布时间：2024-01-02 来源：本站</div><div><p>全年收文12件，发文9件，办结率100%。</p>' +
      '<p>来源：县统计局</p><p><a href=1>《统计公报》</a></p><p>下一步，抓好落实，再创佳绩。</p></div>'
    expect(await article('工作总结', body)).toBe(
      '工作总结\n全年收文12件，发文9件，办结率100%。\n来源：县统计局\n《统计公报》\n下一步，抓好落实，再创佳绩。\n',
    )
  })

  it('ends where a mark of its end stands, be the rest in the same element', async () => {
    const body =
      '<div><p>全年收文12件，发文9件。</p><p>全县办结率为100%，无一逾期，其中网上办理占九成，群众满意度为99.2%，比上年提高1.5个百分点。</p>责任编辑：张三<br>猜你想看：十件大事，一一盘点</div>'
    expect(await article('总结', body)).toMatch(/个百分点。\n$/)
  })

  it('does not end at words that only look like one', async () => {
    const body =
      '<div><p>相关信息已报送12条，热门景区接待游客3万人次。</p><p>热门景区管理规范，游客满意度为98%。</p>' +
      '<p>扫码办理，未经授权不得查询，经验分享到各乡镇。</p></div>'
    expect((await article('总结', body)).split('\n')).toHaveLength(4)
  })
})

describe('the encoding of a web page', () => {
  const gb = fixture('old-tables.html')
  const text = expected('old-tables.html')

  it('is the one it declares', async () => {
    const { encoding, text: read } = await readDocument(encodeDoubleByte(gb, 'gb18030'), 'a.htm')
    expect({ encoding, read }).toEqual({ encoding: 'gb18030', read: text })
  })

  it.each([
    ['UTF-8 declared as GB2312', encodeUtf8(gb), 'utf-8'],
    ['GBK declared as UTF-8', encodeDoubleByte(gb.replace('gb2312', 'utf-8'), 'gb18030'), 'gb18030'],
    ['GBK declared as Latin', encodeDoubleByte(gb.replace('gb2312', 'iso-8859-1'), 'gb18030'), 'gb18030'],
    ['UTF-16 with a mark', prepend([0xff, 0xfe], encodeUtf16(gb, 'le')), 'utf-16le'],
    ['UTF-16 without one', encodeUtf16(gb, 'be'), 'utf-16be'],
  ])('is found where it is %s', async (_, bytes, encoding) => {
    const document = await readDocument(bytes, 'a.htm')
    expect(document).toMatchObject({ encoding, text })
  })

  it('decides about a few characters, which can be valid UTF-8 by chance', async () => {
    // The bytes of 联通 in GBK are two characters of UTF-8.
    const bytes = prepend(Array.from(encodeUtf8('<meta charset="gbk"><p>')), encodeDoubleByte('联通', 'gb18030'))
    expect((await readDocument(bytes, 'a.html')).text).toBe('联通\n')
  })

  it('may be Big5', async () => {
    const body = '<html><meta charset=big5><p>全年辦理收文5000餘件，同比增長12.3%。'
    const document = await readDocument(encodeDoubleByte(body, 'big5'), 'a.html')
    expect(document).toMatchObject({ encoding: 'big5', text: '全年辦理收文5000餘件，同比增長12.3%。\n' })
  })
})

describe('a web page under another name', () => {
  it.each(['表.xls', '总结.txt', '总结', '-'])('is read as a page: %s', async (path) => {
    const document = await readDocument(encodeUtf8(fixture('exported-table.html')), path)
    expect(document).toMatchObject({ format: 'html', text: expected('exported-table.html') })
  })

  it('is Markdown where that is its name', async () => {
    const text = '<table><tr><td>收文</td></tr></table>\n\n# 总结\n'
    expect(await readDocument(encodeUtf8(text), 'a.md')).toMatchObject({ format: 'text', text })
  })

  it.each([
    ['MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n', '.mht'],
    ['<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>', 'XML'],
  ])('is refused by name where it is another format: %#', async (start, name) => {
    await expect(readDocument(encodeUtf8(start), 'a.htm')).rejects.toSatisfy(
      (error) => error instanceof BinaryDocumentError && error.reason.zh.includes(name),
    )
  })
})

describe('a page made to do harm', () => {
  const outcome = async (html: string) => {
    try {
      return (await readDocument(encodeUtf8(html), 'a.html')).text
    } catch (error) {
      if (error instanceof DocumentError) return error
      throw error
    }
  }

  it.each(['div', 'span', 'td', 'ol><li'])('with %s nested 100,000 times gives its text', async (tag) => {
    expect(String(await outcome(`<html>${`<${tag}>`.repeat(100_000)}全年收文12件`))).toContain('全年收文12件')
  })

  it('with formatting that is never closed gives its text in linear time', async () => {
    const html = Array.from({ length: 20_000 }, (_, index) => `<p><b a=${index}>收文${index}件，`).join('')
    expect(await outcome(html)).toMatch(/^收文0件，\n收文1件，\n[\s\S]*收文19999件，\n$/)
  })

  it('with a huge attribute gives its text', async () => {
    expect(await outcome(`<p title="${'x'.repeat(7_000_000)}">收文12件</p>`)).toBe('收文12件\n')
  })

  it('with a flood of references gives its text', async () => {
    expect(await outcome(`<p>${'&amp;a'.repeat(200_000)}`)).toBe(`${'&a'.repeat(200_000)}\n`)
  })

  it.each([
    ['attributes without end', `<p ${Array.from({ length: 300_000 }, (_, index) => `a${index}`).join(' ')}>收文`],
    ['elements without end', '<i></i>'.repeat(400_000)],
  ])('with %s is refused', async (_, html) => {
    expect(await outcome(html)).toBeInstanceOf(UnsafeDocumentError)
  })

  it('with merged cells without end sets no more blank ones than a table needs', async () => {
    const text = await outcome(`<table>${'<tr><td colspan=1000 rowspan=1000>1<td>2'.repeat(2000)}</table>`)
    expect(typeof text === 'string' && text.length).toBeLessThan(300_000)
  })

  it('of many megabytes is refused, and one without text', async () => {
    expect(await outcome('<p>收文</p>'.padEnd(9_000_000))).toBeInstanceOf(DocumentTooLargeError)
    expect(await outcome('<html><body><script>alert(1)</script>')).toBeInstanceOf(EmptyDocumentError)
  })
})

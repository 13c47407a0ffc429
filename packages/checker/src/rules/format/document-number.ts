import { defineRule } from '../../rule.ts'
import { isHan, isOneOf } from '../../text/characters.ts'

interface Data {
  /** From the bracket to 号, as written. */
  written: string
  /** The same in its right form. */
  right: string
  faults: readonly Fault[]
}

type Fault = 'bracket' | 'year' | 'di' | 'zero'

/** [2024]第03号 · （2024年）3号 · 〔24〕3号; a 号 that numbers a building or a plot is none. */
const number =
  /([[【(〔﹝［]) ?(20[0-9]{2}|[0-4][0-9])(年?) ?[\]】)〕﹞］] ?(第?) ?(0{0,3})([1-9][0-9]{0,3}) ?号(?![楼线地机井坑库院厂桥路门仓塔馆站口泵车房])/y
const opening = /[[【(〔﹝［]/g
/** Certificates, licences and files of courts have numbers of their own form: 云建许字（2024）第012号. */
const otherIssuers = '用证许字审验评鉴权备照准案裁仲初终民刑执保型式期罚立划区'
/**
 * What short names of issuers end with. Only behind them a round bracket surely holds the year of a document, and
 * only there 第 is surely wrong: 公告〔2024〕第3号 and 令〔2024〕第1号 are the banks' own form.
 */
const issuers = '发函办政委党纪组通规'

export default defineRule<Data>({
  id: 'format/document-number',
  title: { zh: '发文字号的写法', en: 'A document number in the wrong form' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '发文字号是查找公文的依据，写法不一就检索不到，也与原件不符。',
    en: 'Documents are looked up by their number; in another form it is not found.',
  },
  source: {
    zh: 'GB/T 9704—2012 7.2.5：年份标全称，用六角括号括入；序号不加“第”，不编虚位',
    en: 'GB/T 9704—2012, 7.2.5: the year in full between 〔〕, the number without 第 and without leading zeros',
  },
  examples: {
    bad: [
      '按照《云溪县水务局关于开展检查的通知》（云水发⟦[2024]3号⟧）要求，抓好落实。',
      '印发云办函⟦【2023】12号⟧、云政办发⟦（2023）8号⟧文件。',
      '云政办发⟦〔2024〕第03号⟧\n云溪县人民政府办公室关于开展检查的通知\n各科室：',
      '根据云发⟦〔24〕5号⟧、云发⟦〔2024年〕6号⟧文件精神，抓好整改。',
    ],
    good: [
      '按照《云溪县水务局关于开展检查的通知》（云水发〔2024〕3号）要求，抓好落实。',
      '取得云建许字（2024）第012号许可证，交付锦绣家园（2024）3号楼。',
      '（2024）云01民终15号判决、云自然资告字[2024]12号公告已公布。',
      '沿用国语字[1987]第9号文件。',
      '落实银行公告〔2021〕第3号、云市监罚〔2021〕第880号。',
      '云溪县2024年第3号公告，党组会议（2024）3次。',
    ],
  },
  wording: {
    zh: {
      message: ({ written, right, faults }) =>
        `发文字号中“${written}”应为“${right}”：${faults.map((fault) => zh[fault]).join('，')}`,
    },
    en: {
      message: ({ written, right, faults }) =>
        `“${written}” in a document number should be “${right}”: ${faults.map((fault) => en[fault]).join('; ')}`,
    },
  },
  check({ text, folded }, report) {
    for (const { index } of folded.matchAll(opening)) {
      number.lastIndex = index
      const [, bracket, year, nian, di, zeros, ordinal] = number.exec(folded) ?? []
      if (bracket === undefined || year === undefined || ordinal === undefined) continue
      if (!followsIssuer(folded, index, bracket === '(' || di !== '' || zeros !== '')) continue
      const faults: Fault[] = []
      if (bracket !== '〔') faults.push('bracket')
      if (year.length === 2 || nian !== '') faults.push('year')
      if (di !== '') faults.push('di')
      if (zeros !== '') faults.push('zero')
      if (faults.length === 0) continue
      const range = { start: index, end: number.lastIndex }
      const right = `〔${year.length === 2 ? `20${year}` : year}〕${ordinal}号`
      const replacement = { range, text: right }
      report({
        range,
        data: { written: text.slice(range.start, range.end), right, faults },
        suggestions: [replacement],
        // The century of a short year is known only by what is likely.
        ...(year.length === 4 ? { fix: replacement } : {}),
        // ﹝ looks like 〔 and is only another character.
        ...(bracket === '﹝' && faults.length === 1 ? { severity: 'info' } : {}),
        group: faults.join('+'),
      })
    }
  },
})

const zh: Readonly<Record<Fault, string>> = {
  bracket: '年份用六角括号“〔〕”括入',
  year: '年份写四位数字，不加“年”',
  di: '序号前不加“第”',
  zero: '序号不编虚位',
}
const en: Readonly<Record<Fault, string>> = {
  bracket: 'the year stands between 〔 and 〕',
  year: 'the year has four digits and no 年',
  di: 'the number takes no 第',
  zero: 'the number takes no leading zero',
}

/** Whether what stands before the bracket at `at` can be the short name of an issuer, 云政办发, or surely is one. */
function followsIssuer(folded: string, at: number, surely: boolean): boolean {
  const last = folded.charAt(at - 1)
  if (!isHan(last) || !isHan(folded.charAt(at - 2)) || isOneOf(last, otherIssuers)) return false
  return !surely || isOneOf(last, issuers)
}

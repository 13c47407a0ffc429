import { directionAtEnd } from '../../consistency/direction.ts'
import { defineRule } from '../../rule.ts'
import { isOneOf } from '../../text/characters.ts'

interface Data {
  /** 下降-3% */
  words: string
  /** 下降3% */
  right: string
  /** Whether sign and verb say the same thing twice; else one takes back the other. */
  isTwice: boolean
}

/** 下降|-3%: how far before a figure the verb is read. */
const reach = 5
const fallsFor: Readonly<Record<string, string>> = {
  增长: '下降',
  增加: '减少',
  上升: '下降',
  提高: '降低',
  上涨: '下跌',
}

export default defineRule<Data>({
  id: 'wording/double-sign',
  title: { zh: '增减用词又加负号', en: 'A verb of change before a signed figure' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '“下降-3%”照字面是上升，“增长-2%”是下降：行文中动词已说明方向，数前不再加负号（表格除外）。',
    en: 'To the letter 下降-3% is a rise and 增长-2% a fall: in prose the verb tells the direction, and the figure takes no sign (tables may).',
  },
  source: { zh: '数字用法惯例', en: 'Usage' },
  examples: {
    bad: ['信访量同比⟦下降-3%⟧。', '房地产开发投资⟦增长-2.4%⟧，销售面积⟦负增长-5%⟧。', '外贸进出口⟦减少了-1.2亿元⟧。'],
    good: [
      '信访量同比下降3%，房地产开发投资负增长2.4%。',
      '房地产开发投资增速为-2.4%，销售面积增幅-5%，人口自然增长率为-1.96‰。',
      '价格同比上涨2%-3%，固定资产投资增长-1.5%—0.5%。',
      '指标\t增速（%）\n房地产开发投资\t增长-2.4%\n',
      '冷库温度由零下5℃下降到-18℃。',
    ],
  },
  wording: {
    zh: {
      message: ({ words, right, isTwice }) =>
        `“${words}”${isTwice ? '负号与动词重复' : '动词与负号相抵'}，请核对，应为“${right}”`,
    },
    en: {
      message: ({ words, right, isTwice }) =>
        `“${words}”: ${isTwice ? 'sign and verb say one thing twice' : 'the sign takes back what the verb says'}; please check, it should read “${right}”`,
    },
  },
  check(document, report) {
    const { claims, folded, leaves, text } = document
    const inTables = new Set(
      leaves.filter(({ ancestors }) => ancestors.some(({ type }) => type === 'cell')).map(({ leaf }) => leaf),
    )
    for (const claim of claims) {
      const { kind, role, quantity, range, sentence } = claim
      if (quantity.production !== 'signed' || role !== 'change' || inTables.has(sentence)) continue
      if (kind !== 'percentage' && kind !== 'money' && kind !== 'percentage-point') continue
      const from = Math.max(sentence.position.start.offset, range.start - reach)
      const before = folded.slice(from, range.start)
      const verb = verbAtEnd(before.replace(/了$/, ''))
      if (verb === null || !/^[-−－﹣负]/.test(claim.text) || isRange(folded, range.end)) continue
      const isTwice = directionAtEnd(verb) < 0
      const start = from + before.replace(/了$/, '').length - verb.length
      const words = { start, end: range.end }
      const right = `${isTwice ? verb : (fallsFor[verb] ?? '下降')}${before.endsWith('了') ? '了' : ''}${claim.text.slice(1)}`
      report({
        range: words,
        data: { words: text.slice(words.start, words.end), right, isTwice },
        claims: [claim],
        suggestions: [{ range: words, text: right }],
      })
    }
  },
})

/** 增长-1.5%—0.5%: from a fall to a rise. */
function isRange(folded: string, end: number): boolean {
  return isOneOf(folded.charAt(end), '—-－~～至到')
}

const verbs = /(?:负增长|增长|增加|上升|提高|上涨|下降|降低|减少|下跌|回落|下滑)$/

function verbAtEnd(words: string): string | null {
  return verbs.exec(words)?.[0] ?? null
}

import { defineRule } from '../../rule.ts'
import { isLineEnd, isOneOf } from '../../text/characters.ts'

interface Data {
  /** The mark that stands there. */
  mark: string
  fault: 'end' | 'ordinal'
  /** The number of the attachment, empty where only its end matters. */
  ordinal: string
}

/** 附件：, with the number of the first attachment or without. */
const label = /附 ?件 ?[:：] ?/y
const ordinalPattern = /([1-9][0-9]?)(、)(?=[\u4e00-\u9fff《“])/y
/** 附件：详见门户网站。 names nothing. */
const noName = /^(?:详见|见|略|无|另附|同上)/

export default defineRule<Data>({
  id: 'format/attachment-name',
  title: { zh: '附件说明的标点', en: 'Marks in the list of attachments' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '附件名称后不加标点，顺序号用“1.”，与附件首页的标题才能逐字对应。',
    en: 'Names of attachments end without a mark and are numbered 1., so that they agree with the titles on the attachments.',
  },
  source: { zh: 'GB/T 9704—2012 7.3.4', en: 'GB/T 9704—2012, 7.3.4' },
  examples: {
    bad: [
      '关于开展检查的通知\n各科室：\n请抓好落实。\n附件：检查任务清单⟦。⟧\n云溪县水务局\n2024年6月5日',
      '关于开展检查的通知\n各科室：\n请抓好落实。\n附件：1⟦、⟧检查任务清单\n2⟦、⟧责任分工表\n云溪县水务局\n2024年6月5日',
      '关于开展检查的通知\n各科室：\n请抓好落实。\n附件：1.检查任务清单⟦；⟧\n2.责任分工表⟦。⟧\n云溪县水务局\n2024年6月5日',
    ],
    good: [
      '关于开展检查的通知\n各科室：\n请抓好落实。\n附件：1.检查任务清单\n2.责任分工表\n云溪县水务局\n2024年6月5日',
      '关于开展检查的通知\n各科室：\n请抓好落实。\n附件：详见云溪县门户网站。\n云溪县水务局\n2024年6月5日',
      '附件1\n检查任务清单\n1、查台账。\n2、查现场。',
    ],
  },
  wording: {
    zh: {
      message: ({ mark, fault, ordinal }) =>
        fault === 'end' ? `附件名称后不加标点，请删去“${mark}”` : `附件顺序号“${ordinal}${mark}”应写作“${ordinal}.”`,
    },
    en: {
      message: ({ mark, fault, ordinal }) =>
        fault === 'end'
          ? `The name of an attachment ends without a mark; please delete “${mark}”`
          : `Attachments are numbered “${ordinal}.”, not “${ordinal}${mark}”`,
    },
  },
  check({ nodes, folded }, report) {
    for (const attachment of nodes('attachment')) {
      label.lastIndex = attachment.position.start.offset
      // 附件1 alone in its line opens an attachment; what follows is the attachment itself.
      if (!label.test(folded) || isLineEnd(folded.charAt(label.lastIndex))) continue
      if (noName.test(folded.slice(label.lastIndex, label.lastIndex + 2))) continue
      for (const [i, line] of attachment.children.entries()) {
        if (line.type !== 'paragraph') continue
        ordinalPattern.lastIndex = i === 0 ? label.lastIndex : line.position.start.offset
        const [, ordinal] = ordinalPattern.exec(folded) ?? []
        if (ordinal !== undefined) {
          const range = { start: ordinalPattern.lastIndex - 1, end: ordinalPattern.lastIndex }
          const replacement = { range, text: '.' }
          report({
            range,
            data: { mark: '、', fault: 'ordinal', ordinal },
            fix: replacement,
            suggestions: [replacement],
            group: 'ordinal',
          })
        }
        const end = line.position.end.offset
        const mark = folded.charAt(end - 1)
        if (!isOneOf(mark, '。；;，,、')) continue
        const replacement = { range: { start: end - 1, end }, text: '' }
        report({
          range: replacement.range,
          data: { mark, fault: 'end', ordinal: '' },
          fix: replacement,
          suggestions: [replacement],
          group: 'end',
        })
      }
    }
  },
})

import fc from 'fast-check'
import { corpusTexts } from './corpus.ts'

/** What reports are made of, and what is apt to upset a reader of them. */
const fragments = [
  ...[
    '一、',
    '（一）',
    '(二)',
    '1.',
    '２．',
    '（1）',
    '①',
    '一是',
    '第二，',
    '首先，',
    '另一方面，',
    '——',
    '第一章　',
    '1.1 ',
  ],
  ...['“', '”', '（', '）', '(', ')', '《', '》', '〔2024〕15号', '。', '；', '：', '，', '、', '……', '！？'],
  ...[
    '12',
    '3.5',
    '１２',
    '1,234',
    '1 9 9 7',
    '十二',
    '二〇二四',
    '三分之二',
    '百分之八',
    '近300余',
    '5—8',
    '万',
    '亿元',
    '个百分点',
    '％',
    '%',
  ],
  ...[
    '*',
    '**',
    'XX',
    'X.XX',
    '□',
    '×',
    '某',
    '---此处隐藏5字,下载后查看---',
    '其中',
    '分别',
    '同比增长',
    '由',
    '提高到',
    '共',
    '附件：',
    '截止目前',
  ],
  ...[
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    ' ',
    '\u3000',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u2028',
    '\0',
    '\ud800',
    '𠮷',
    '😀',
    'e\u0301',
  ],
]

const fragment = fc.constantFrom(...fragments)

/** One change to a text; `from` and `to` are fractions of its length. */
interface Edit {
  kind: 'cut' | 'duplicate' | 'swap' | 'insert'
  from: number
  to: number
  fragment: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('cut', 'duplicate', 'swap', 'insert'),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  fragment,
})

function applied(text: string, { kind, from, to, fragment: inserted }: Edit): string {
  const [a, b] = [Math.floor(from * text.length), Math.floor(to * text.length)]
  const [start, end] = [Math.min(a, b), Math.max(a, b)]
  switch (kind) {
    case 'cut':
      return text.slice(0, start) + text.slice(Math.min(end, start + 40))
    case 'duplicate':
      return text.slice(0, end) + text.slice(Math.max(start, end - 40))
    case 'swap':
      return (
        text.slice(0, start) + text.slice(start + 1, start + 2) + text.slice(start, start + 1) + text.slice(start + 2)
      )
    case 'insert':
      return text.slice(0, start) + inserted + text.slice(start)
  }
}

/** A stretch of a corpus document, anywhere begun and ended, with a few things done to it. */
const mutated: fc.Arbitrary<string> = fc
  .record({
    document: fc.constantFrom(...corpusTexts.values()),
    start: fc.double({ min: 0, max: 0.9, noNaN: true }),
    length: fc.integer({ min: 50, max: 900 }),
    edits: fc.array(edit, { maxLength: 8 }),
  })
  .map(({ document, start, length, edits }) => {
    const from = Math.floor(start * document.length)
    return edits.reduce(applied, document.slice(from, from + length))
  })

const collage: fc.Arbitrary<string> = fc
  .array(fc.oneof(fragment, fc.constantFrom('收文', '办理', '党员', '会议', '支出', '件', '次', '名', '人次', '元')), {
    maxLength: 80,
  })
  .map((parts) => parts.join(''))

const noise: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 200 })

/** Texts that are nearly reports, made of the pieces of reports, or nothing of the kind. */
export const wildText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: mutated, weight: 4 },
  { arbitrary: collage, weight: 2 },
  { arbitrary: noise, weight: 1 },
)

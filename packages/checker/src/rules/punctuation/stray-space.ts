import type { Position } from '@hegao/contract'
import type { ReportNode } from '@hegao/parser'
import { type Bilingual, defineRule } from '../../rule.ts'
import { isDigit, isHan, isOneOf } from '../../text/characters.ts'

interface Data {
  before: string
  after: string
}

/** Marks that cannot be quoted in a message without running together with its own quotation marks. */
const markNames: Readonly<Record<string, Bilingual>> = {
  '“': { zh: '左引号', en: 'the opening quotation mark' },
  '《': { zh: '左书名号', en: 'the opening title mark' },
}

export default defineRule<Data>({
  id: 'punctuation/stray-space',
  title: { zh: '多余的空格', en: 'A stray space' },
  severity: 'info',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '汉字之间、汉字与引号、数字与“余”之间不空格，空格多是改稿或转换格式时留下的。',
    en: 'Chinese text has no space between its characters, before a quotation mark or between a number and 余; it is left over from editing or conversion.',
  },
  source: { zh: '公文排版惯例', en: 'Typesetting practice in official documents' },
  examples: {
    bad: [
      '全年办结群众来信，并向社会公⟦开 办⟧理结果，群众满意度稳步提高。',
      '档案馆全年接待查档群众3100人次，满意度稳步提高，没有一件投诉。持续推进档⟦案 开⟧放。',
      '重点突⟦出 “⟧三密文件”管理，刊发新闻⟦14 余⟧篇。',
    ],
    good: [
      '重点突出“三密文件”管理，刊发新闻14余篇，建成 5G 基站 100 个。',
      '县长 李云溪',
      '打造山水云溪 康养福地。',
      '打造“山水云溪 康养福地”品牌，全年接待游客12万人次。',
      '各 位 代 表 请 审 议 并 提 出 意 见，谢谢大家的支持和配合。',
    ],
  },
  wording: {
    zh: {
      message: ({ before, after }) => `“${before}”与${markNames[after]?.zh ?? `“${after}”`}之间多一个空格，请删去`,
    },
    en: {
      message: ({ before, after }) =>
        `There is a stray space between “${before}” and ${markNames[after]?.en ?? `“${after}”`}; please delete it`,
    },
  },
  check({ leaves, text, folded }, report) {
    const isLoneIn = createParagraphReader(text)
    for (const { leaf, ancestors } of leaves) {
      if (leaf.type !== 'sentence') continue
      for (let at = leaf.position.start.offset + 1; at < leaf.position.end.offset - 1; at += 1) {
        if (text.charAt(at) !== ' ') continue
        const [before, after] = [folded.charAt(at - 1), text.charAt(at + 1)]
        const inWords = isHan(before) && isHan(after)
        const isStray = inWords || (isHan(before) && isOneOf(after, '“《')) || (isDigit(before) && after === '余')
        // Text that is letter-spaced throughout is set so on purpose.
        if (
          !isStray ||
          text.charAt(at - 2) === ' ' ||
          (inWords && !isInProse(text, leaf.position, at, () => isLoneIn(ancestors.at(-1))))
        )
          continue
        let start = at - 1
        while (isDigit(before) && isDigit(folded.charAt(start - 1))) start -= 1
        report({
          range: { start, end: at + 2 },
          data: { before: text.slice(start, at), after },
          ...(inWords ? { certainty: 'likely' as const } : { fix: { range: { start: at, end: at + 1 }, text: '' } }),
          suggestions: [{ range: { start: at, end: at + 1 }, text: '' }],
          group: 'space',
        })
      }
    }
  },
})

/** Shorter lines are names, titles and slogans, which are set with spaces. */
const shortestProse = 20
/** A shorter sentence is prose all the same in a paragraph of this length. */
const shortestParagraph = 40
const shortestSentence = 6
const quotations = /[“‘「『《][^”’」』》]*$/

/** Whether a space stands alone in a sentence, outside quotations: there no word ends with one. */
function isInProse(text: string, { start, end }: Position, at: number, isInParagraph: () => boolean): boolean {
  const sentence = text.slice(start.offset, end.offset)
  if (!/[。；！]\s*$/.test(sentence) || quotations.test(text.slice(start.offset, at))) return false
  if (sentence.length >= shortestProse) return hasOneSpace(sentence)
  return sentence.length >= shortestSentence && isInParagraph()
}

function hasOneSpace(words: string): boolean {
  return words.match(/[\u4e00-\u9fff] (?=[\u4e00-\u9fff])/g)?.length === 1
}

/** Tells of a paragraph whether it is long, and a space in it alone; each is read once, however many spaces it has. */
function createParagraphReader(text: string): (node: ReportNode | undefined) => boolean {
  const known = new Map<ReportNode, boolean>()
  return (node) => {
    if (node === undefined) return false
    const words = known.has(node) ? '' : text.slice(node.position.start.offset, node.position.end.offset)
    const isProse = known.get(node) ?? (words.length >= shortestParagraph && hasOneSpace(words))
    known.set(node, isProse)
    return isProse
  }
}

import type { Range } from '@hegao/contract'
import type { Claim } from '@hegao/extractor'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'
import { isDigit, isOneOf } from '../../text/characters.ts'

interface Data {
  words: string
  /** The same digits without commas. */
  plain: string
  /** The same digits in groups of three. */
  grouped: string
  fault: 'wide' | 'length'
}

/** Digits parted by commas of one kind, at the end of what is read. */
const parted = /(?<![0-9.,，A-Za-z第前])[1-9][0-9]{0,2}(?:(?:,[0-9]{2,6}){1,4}|(?:，[0-9]{3}){1,4})$/
/** Before the first of several numbers, or before a rank or score, which needs no unit and can end a clause. */
const ownNumber = /分别|各|排[名在到]|位[列居次]|名列|得分|评分|指数|系数|[升降]至|第/
/** How far back the clause before a number is read. */
const reach = 40

export default defineRule<Data>({
  id: 'wording/wrong-grouping',
  title: { zh: '数字分节有误', en: 'Digits grouped wrongly' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '千分撇用半角逗号，每三位一撇；“12,34”说不清是1234、12.34还是漏了数字。',
    en: 'A half-width comma parts every three digits; of 12,34 nobody knows whether it is 1,234, 12.34 or lacks a digit.',
  },
  source: { zh: 'GB/T 15835—2011 5.1.1', en: 'GB/T 15835—2011, 5.1.1' },
  examples: {
    bad: ['完成投资⟦12,34⟧万元。', '支出⟦1,2500⟧元。', '培训干部⟦1，050⟧人。', '总建筑面积约⟦12，500⟧平方米。'],
    good: [
      '完成投资1,234万元，培训干部1,250人，支出12,500.36元，共1234件。',
      '办结12件，350人参加；位居全市第1，250人获奖；得分92,25人优秀。',
      '两项分别为12,34万元，走访5,6户，列第3,12,40项。',
      '共有教职工12,学生350人。',
    ],
  },
  wording: {
    zh: {
      message: ({ words, plain, grouped, fault }) =>
        fault === 'wide'
          ? `“${words}”数字中间是全角逗号，读来像两个数；如是一个数，请写作“${plain}”或“${grouped}”`
          : `“${words}”不是三位一撇，请核对是否漏写或写错；如数字无误，请写作“${plain}”或“${grouped}”`,
    },
    en: {
      message: ({ words, plain, grouped, fault }) =>
        fault === 'wide'
          ? `“${words}” has a full-width comma inside and reads like two numbers; if it is one, write ${plain} or ${grouped}`
          : `“${words}” is not grouped by three; please check its digits and write ${plain} or ${grouped}`,
    },
  },
  check(document, report) {
    for (const claim of document.claims) {
      const range = partedNumber(document, claim)
      if (range === null) continue
      const folded = document.folded.slice(range.start, range.end)
      const groups = folded.split(/[,，]/)
      const isWide = folded.includes('，')
      const tails = groups.slice(1)
      // 1,250 is right; 3,12,40 is a list.
      if (!isWide && tails.every(({ length }) => length === 3)) continue
      if (tails.length > 1 && tails.every(({ length }) => length !== 3)) continue
      const plain = groups.join('')
      const grouped = plain.replace(/\B(?=(?:[0-9]{3})+$)/g, ',')
      report({
        range,
        data: {
          words: document.text.slice(range.start, range.end),
          plain,
          grouped,
          fault: isWide ? 'wide' : 'length',
        },
        claims: [claim],
        suggestions: isWide ? [plain, grouped].map((text) => ({ range, text })) : [],
      })
    }
  },
})

/** The digits with commas that end in a claim's number; null where there are none, or where they are several numbers. */
function partedNumber({ folded }: Document, claim: Claim): Range | null {
  let end = claim.range.start
  while (end < claim.range.end && !isDigit(folded.charAt(end))) end += 1
  while (isDigit(folded.charAt(end)) || (isOneOf(folded.charAt(end), ',，') && isDigit(folded.charAt(end + 1))))
    end += 1
  const from = Math.max(claim.sentence.position.start.offset, end - reach)
  const context = folded.slice(from, end)
  const words = parted.exec(context)?.[0]
  if (words === undefined || ownNumber.test(context.slice(context.search(/[^。；：]*$/), -words.length))) return null
  return { start: end - words.length, end }
}

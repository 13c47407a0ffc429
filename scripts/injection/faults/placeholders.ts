import type { Claim } from '@hegao/extractor'
import type { Fault } from '../fault.ts'
import { type Digits, digitsOf } from '../figures.ts'
import type { Random } from '../random.ts'
import type { Specimen } from '../specimen.ts'

/** The claims with a plain number and a unit behind it, in random order. */
function* numbers(specimen: Specimen, random: Random): Generator<{ claim: Claim; digits: Digits }> {
  for (const claim of random.shuffled(specimen.claims)) {
    const digits = digitsOf(specimen, claim)
    if (digits !== null && digits.range.end < claim.range.end) yield { claim, digits }
  }
}

/** 收文*件, 收文XX件 */
export const numberToSign: Fault = {
  name: 'number replaced by a sign',
  rules: ['placeholder/number-stand-in'],
  goal: 0.97,
  *plantings(specimen, random) {
    for (const { claim, digits } of numbers(specimen, random)) {
      // 第X名 is an ordinal.
      if (claim.kind === 'rank') continue
      yield { edits: [{ ...digits.range, text: random.pick(['*', '**', 'XX', 'X', '××', '＊']) }] }
    }
  },
}

/** 现有工作人员名，增长%。 In the middle of a clause, 惠及户居民, it takes a reader who knows all words to see it. */
export const numberDropped: Fault = {
  name: 'number dropped at the end of a clause',
  rules: ['placeholder/missing-number'],
  goal: 0.9,
  *plantings(specimen, random) {
    for (const { claim, digits } of numbers(specimen, random)) {
      const before = specimen.folded.charAt(digits.range.start - 1)
      const isAtUnit =
        claim.kind !== 'rank' && digits.range.start === claim.range.start && /[\u4e00-\u9fff]/.test(before)
      if (isAtUnit && /[，。；、,;]/.test(specimen.folded.charAt(claim.range.end)))
        yield { edits: [{ ...digits.range, text: '' }] }
    }
  },
}

const slots = ['（此处填写数据）', '【待核】', '（待补充）', '____', '？？', '[填写数字]'] as const

/** 全年收文（此处填写数据）件 */
export const templateText: Fault = {
  name: 'text of a template left in',
  rules: ['placeholder/template-text'],
  mayAlso: ['placeholder'],
  goal: 0.9,
  *plantings(specimen, random) {
    for (const { digits } of numbers(specimen, random)) yield { edits: [{ ...digits.range, text: random.pick(slots) }] }
  },
}

const instructions = ['（此处填写具体做法）', '[填写存在问题]', '【此处补充典型案例】', '（请补充相关内容）'] as const

/** …扎实推进。（此处填写具体做法） */
export const instruction: Fault = {
  name: 'instruction to the author left in',
  rules: ['placeholder/template-text'],
  goal: 0.9,
  *plantings(specimen, random) {
    for (const { leaf } of random.shuffled(specimen.leaves)) {
      const at = leaf.position.end.offset
      if (leaf.type !== 'sentence' || !/^。\r?\n/.test(specimen.text.slice(at - 1, at + 2))) continue
      yield { edits: [{ start: at, end: at, text: random.pick(instructions) }] }
    }
  },
}

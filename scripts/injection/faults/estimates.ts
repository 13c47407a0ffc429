import type { Claim } from '@hegao/extractor'
import type { Fault, Planting } from '../fault.ts'
import { type Digits, digitsOf, figureOf } from '../figures.ts'
import type { Random } from '../random.ts'
import type { Specimen } from '../specimen.ts'

/** Exact figures that begin with their number, their unit right behind it. */
function* exactFigures(specimen: Specimen, random: Random): Generator<{ claim: Claim; digits: Digits; unit: string }> {
  for (const claim of random.shuffled(specimen.claims)) {
    const digits = digitsOf(specimen, claim)
    if (digits === null || figureOf(claim) === null || digits.range.start !== claim.range.start) continue
    const unit = specimen.text.slice(digits.range.end, claim.range.end)
    const isAmount = ['count', 'money', 'measure'].includes(claim.kind) && claim.role === 'level'
    if (isAmount && unit !== '' && /[\u4e00-\u9fff]/.test(specimen.text.charAt(claim.range.start - 1)))
      yield { claim, digits, unit }
  }
}

function restated({ claim }: { claim: Claim }, text: string): Planting {
  return { edits: [{ ...claim.range, text }] }
}

const rules = ['redundancy/stacked-approximation'] as const
/** An estimate may no longer agree with what was reckoned from the exact figure. */
const mayAlso = ['redundancy', 'arithmetic', 'contradiction'] as const

/** 近1000余条 */
export const nearSurplus: Fault = {
  name: '近…余',
  rules,
  mayAlso,
  goal: 0.9,
  *plantings(specimen, random) {
    for (const figure of exactFigures(specimen, random)) {
      const { digits, unit } = figure
      if (!/^[1-9][0-9]*0$/.test(digits.text) || /^[万亿]/.test(unit)) continue
      yield restated(figure, `${random.pick(['近', '约', '将近'])}${digits.text}${random.pick(['余', '多'])}${unit}`)
    }
  },
}

/** 约5000万元左右 */
export const aboutAround: Fault = {
  name: '约…左右',
  rules,
  mayAlso,
  goal: 0.9,
  *plantings(specimen, random) {
    for (const figure of exactFigures(specimen, random)) {
      const words = `${figure.digits.text}${figure.unit}`
      yield restated(figure, random.pick([`约${words}左右`, `近${words}左右`, `大约${words}上下`]))
    }
  },
}

/** 超过1000万元以上 */
export const overAbove: Fault = {
  name: '超过…以上',
  rules,
  mayAlso,
  goal: 0.9,
  *plantings(specimen, random) {
    for (const figure of exactFigures(specimen, random)) {
      const words = `${figure.digits.text}${figure.unit}`
      yield restated(figure, `${random.pick(['超过', '至少', '不少于'])}${words}以上`)
    }
  },
}

/** 88余条 */
export const surplusAfterExact: Fault = {
  name: 'surplus after an exact number',
  rules: ['redundancy/surplus-after-exact'],
  mayAlso,
  goal: 0.9,
  *plantings(specimen, random) {
    for (const figure of exactFigures(specimen, random)) {
      const { digits, unit } = figure
      if (!/^[1-9][0-9]*[1-9]$/.test(digits.text) || /^[万亿]/.test(unit)) continue
      yield restated(figure, `${digits.text}余${unit}`)
    }
  },
}

import { add, intersects, subtract } from '@hegao/numerals'
import { type Balance, balances } from '../../consistency/balances.ts'
import { formatLike, possibleValues, printedValue } from '../../consistency/figure.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  /** As printed. */
  opening: string
  incoming: string
  outgoing: string
  closing: string
  /** What is left by the other three, in the unit of the closing figure. */
  computed: string
}

type Place = 'opening' | 'incoming' | 'outgoing'

export default defineRule<Data, Place>({
  id: 'arithmetic/balance',
  title: { zh: '期初、收、支与期末数不平', en: 'An account that does not balance' },
  severity: 'error',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '期初数加收入减支出应等于期末数；四个数都写出来却不平，必有一个错，或漏写了一项。',
    en: 'Opening plus incoming less outgoing is the closing figure; where the four do not balance one is wrong or an entry is missing.',
  },
  source: {
    zh: '期初结余＋本期收入−本期支出＝期末结余；按 GB/T 8170—2008 留出修约误差',
    en: 'Opening + incoming − outgoing = closing; rounding is allowed for (GB/T 8170—2008)',
  },
  examples: {
    bad: [
      '年初结转结余165.4万元，本年收入4963.2万元，本年支出4900.1万元，年末结转结余⟦282.5万元⟧。',
      '上年结转申请3件，新收26件，办结28件，结转下年⟦2件⟧。',
    ],
    good: [
      '年初结转结余165.4万元，本年收入4963.2万元，本年支出4900.1万元，年末结转结余228.5万元。',
      '上年结转申请3件，新收26件，办结28件，结转下年1件。',
      '上年结转165.4万元，本年收入4963.2万元，调入资金80万元，本年支出4900.1万元，年末结余308.5万元。',
      '年初结余165.4万元，本年收入4963.2万元，其中财政拨款支出4900.1万元，年末结余228.6万元。',
      '年初结余1.2亿元，本年收入3.4亿元，本年支出3.3亿元，年末结余1.4亿元。',
      '上年结余165.4万元，本年收入4963.2万元，年末结余228.5万元。',
    ],
  },
  wording: {
    zh: {
      message: ({ opening, incoming, outgoing, closing, computed }) =>
        `${opening}＋${incoming}−${outgoing}＝${computed}，文中期末数为${closing}，请核对四个数，或是否漏写一项`,
      place: (place) => ({ opening: '期初数', incoming: '本期收入', outgoing: '本期支出' })[place],
    },
    en: {
      message: ({ opening, incoming, outgoing, closing, computed }) =>
        `${opening} + ${incoming} − ${outgoing} = ${computed}, but the text says ${closing}; please check the four, or whether an entry is missing`,
      place: (place) => ({ opening: 'the opening figure', incoming: 'what came in', outgoing: 'what went out' })[place],
    },
  },
  check(document, report) {
    for (const balance of balances(document)) {
      const computed = computedClosing(balance)
      if (computed === null) continue
      const { opening, incoming, outgoing, closing } = balance
      report({
        range: closing.range,
        data: {
          opening: opening.text,
          incoming: incoming.text,
          outgoing: outgoing.text,
          closing: closing.text,
          computed,
        },
        related: [
          { range: opening.range, place: 'opening' },
          { range: incoming.range, place: 'incoming' },
          { range: outgoing.range, place: 'outgoing' },
        ],
        claims: [opening, incoming, outgoing, closing],
      })
    }
  },
})

/** What is left by the other three, as the closing figure would print it; null where rounding makes it come out. */
function computedClosing({ opening, incoming, outgoing, closing }: Balance): string | null {
  const left = subtract(add(possibleValues(opening), possibleValues(incoming)), possibleValues(outgoing))
  if (intersects(left, possibleValues(closing))) return null
  const [a, b, c] = [printedValue(opening), printedValue(incoming), printedValue(outgoing)]
  return a === null || b === null || c === null ? null : formatLike(a.plus(b).minus(c), closing)
}

import { characterSet, type Decimal, exactly, readNumeral } from '@hegao/numerals'
import { numeralStarts, type Production } from '../production.ts'
import { skipSpaces } from '../unit.ts'

const colons = characterSet('∶:')

/** 4.0∶37.7∶58.3, 2.52:1 — not the time 14:30. */
export const ratio: Production = {
  name: 'ratio',
  starts: numeralStarts,
  read({ text, at, numeral: lead }) {
    if (lead === null || !colons.has(text, skipSpaces(text, lead.end))) return null
    const members: Decimal[] = []
    let end = at
    let colon = at
    for (let from = at; members.length < 8; from = skipSpaces(text, colon + 1)) {
      const numeral = readNumeral(text, from)
      if (numeral === null || numeral.form === 'chinese' || numeral.vague !== null) break
      members.push(numeral.value)
      end = numeral.end
      colon = skipSpaces(text, end)
      if (!colons.has(text, colon)) break
    }
    const [first, second] = members
    if (first === undefined || second === undefined || colons.has(text, colon)) return null
    // 3.6 : 48 : 48.4 may be spaced; of two numbers one may be a label: 2023 : 5.
    if (members.length === 2 && text.slice(at, end).includes(' ')) return null
    if (members.length === 2 && /^[012]?\d:[0-5]\d$/.test(text.slice(at, end))) return null
    return [
      {
        start: at,
        end,
        kind: 'multiple',
        interval: exactly(members.length === 2 && !second.eq(0) ? first.div(second) : first),
        ulp: null,
        approximation: 'exact',
        unit: '',
        unitEntry: null,
        placeholder: false,
        production: 'ratio',
        members,
      },
    ]
  },
}

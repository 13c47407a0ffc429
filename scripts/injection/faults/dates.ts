import type { Fault } from '../fault.ts'

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** 6月31日, 13月5日 */
export const impossibleDate: Fault = {
  name: 'date that does not exist',
  rules: ['period/impossible-date'],
  mayAlso: ['period'],
  goal: 0.9,
  *plantings({ folded }, random) {
    for (const found of random.shuffled([...folded.matchAll(/(?<![0-9])([0-9]{1,2})月([0-9]{1,2})日/g)])) {
      const [words, month = '', day = ''] = found
      const days = daysOfMonth[Number(month) - 1]
      if (days === undefined) continue
      const dayStart = found.index + month.length + 1
      const range = { start: found.index, end: found.index + words.length }
      yield random.below(3) === 0
        ? { edits: [{ start: found.index, end: found.index + month.length, text: '13' }], dependents: [range] }
        : { edits: [{ start: dayStart, end: dayStart + day.length, text: String(days + 1) }], dependents: [range] }
    }
  },
}

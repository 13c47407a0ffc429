import { decimal } from '@hegao/numerals'
import { combine, readQualifiers } from '../approximation.ts'
import { qualified } from '../bounds.ts'
import type { Production } from '../production.ts'
import { readUnit } from '../unit.ts'

const half = decimal('0.5')

/** 一半, 半数 as shares; 半年, 半个月, 半小时 as lengths of time. 上半年 and 半岛 are neither. */
export const halves: Production = {
  name: 'half',
  starts: '一半',
  read({ text, at, floor }) {
    if (text.startsWith('一半', at) || text.startsWith('半数', at)) {
      const qualifiers = readQualifiers(text, at, at + 2, floor)
      const approximation = combine(qualifiers.found)
      return [
        {
          start: qualifiers.start,
          end: qualifiers.end,
          kind: 'fraction',
          interval: qualified(half, approximation),
          ulp: null,
          approximation,
          unit: '',
          unitEntry: null,
          placeholder: false,
          production: 'half',
        },
      ]
    }
    if (text.charAt(at) !== '半' || /[上下前后每]/.test(text.charAt(at - 1))) return null
    const unit = readUnit(text, at + 1)
    if (unit === null || unit.entry.kind !== 'duration' || /[度前后]/.test(text.charAt(unit.end))) return null
    const qualifiers = readQualifiers(text, at, unit.end, floor, true)
    const approximation = combine(qualifiers.found)
    return [
      {
        start: qualifiers.start,
        end: qualifiers.end,
        kind: 'duration',
        interval: qualified(half, approximation),
        ulp: null,
        approximation,
        unit: unit.term,
        unitEntry: unit.entry,
        placeholder: false,
        production: 'half',
      },
    ]
  },
}

import { decimal, exactly } from '@hegao/numerals'
import type { Production } from '../production.ts'

/** 翻番: doubled once, with no number written. 翻两番 has one and is read as number and unit. */
export const doubling: Production = {
  name: 'doubling',
  starts: '翻',
  read({ text, at }) {
    if (!text.startsWith('翻番', at)) return null
    return [
      {
        start: at,
        end: at + 2,
        kind: 'multiple',
        interval: exactly(decimal(1)),
        ulp: null,
        approximation: 'exact',
        unit: '番',
        unitEntry: null,
        placeholder: false,
        production: 'doubling',
      },
    ]
  },
}

import { exactly } from '@hegao/numerals'
import type { Production } from '../production.ts'

/** What stands before a number that has no unit and needs none. */
const indexNoun =
  /(?:指数|系数|评分|得分|综合分|均分|总分|评价分|满意度|PMI|PPI|CPI|采购经理指数)(?:为|是|达|达到|均为|至|到|升至|降至|提高到|上升到|回升至|回落至|稳定在|在|：|:)?$/

/** 居民消费价格指数为|98.6: a level told without a unit. */
export const indexLevel: Production = {
  name: 'index-level',
  read({ text, at, floor, numeral }) {
    if (!/[0-9]/.test(text[at] ?? '')) return null
    if (!indexNoun.test(text.slice(Math.max(floor, at - 12), at))) return null
    if (numeral === null || !/^(?:$|[，。；、,;)）\s和，])/.test(text.slice(numeral.end, numeral.end + 1))) return null
    return [
      {
        start: at,
        end: numeral.end,
        kind: 'measure',
        interval: exactly(numeral.value),
        ulp: numeral.ulp,
        approximation: 'exact',
        unit: '',
        unitEntry: null,
        placeholder: false,
        production: 'index-level',
      },
    ]
  },
}

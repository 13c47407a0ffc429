import { fold } from '@hegao/numerals'
import { defineRule } from '../../rule.ts'

interface Data {
  /** The date up to which figures are told, as written. */
  cutOff: string
  /** The date of the signature, as written. */
  signed: string
}

const until = /截[至止](?:到|目前)?[（(]?([0-9]{4})年([0-9]{1,2})月(?:([0-9]{1,2})日|([底末]))/g
const date = /([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日/

export default defineRule<Data>({
  id: 'period/signed-before-data',
  title: { zh: '落款日期早于数据截止日期', en: 'Signed before the data were in' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '落款的日子还没有到数据的截止日，两个日期必有一个写错，或者数据是预计的。',
    en: 'On the day of the signature the data cannot have been in; one of the two dates is wrong, or the figures are forecasts.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：时间准确',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate dates',
  },
  examples: {
    bad: [
      '云溪县档案馆2024年工作总结\n截至⟦2024年12月31日⟧，已办结来文419件。\n云溪县档案馆\n2024年11月20日',
      '云溪县档案馆2024年工作总结\n截至⟦2024年12月底⟧，办结来文419件。\n云溪县档案馆\n2024年12月5日',
    ],
    good: [
      '云溪县档案馆2024年工作总结\n截至2024年11月15日，已办结来文419件。\n云溪县档案馆\n2024年11月20日',
      '云溪县档案馆2024年工作总结\n预计截至2024年12月31日，办结来文419件。\n云溪县档案馆\n2024年11月20日',
      '云溪县档案馆2024年工作总结\n截至2024年12月底，可办结来文419件，报名截至2024年12月31日。\n云溪县档案馆\n2024年11月20日',
      '云溪县档案馆2024年工作总结\n截至2024年12月31日，已办结来文419件。',
    ],
  },
  wording: {
    zh: { message: ({ cutOff, signed }) => `落款为${signed}，数据却截至${cutOff}，请核对其中一个日期` },
    en: {
      message: ({ cutOff, signed }) =>
        `The report is signed ${signed}, but its data run to ${cutOff}; please check the dates`,
    },
  },
  check({ nodes, leaves, folded, text }, report) {
    const signature = nodes('signature').at(-1)
    const signed = date.exec(fold(signature?.date ?? ''))
    if (signature === undefined || signed === null) return
    const day = dayNumber(signed[1], signed[2], signed[3])
    for (const { leaf } of leaves) {
      const origin = leaf.position.start.offset
      if (origin >= signature.position.start.offset) break
      const sentence = folded.slice(origin, leaf.position.end.offset)
      if (!sentence.includes('截')) continue
      for (const match of sentence.matchAll(until)) {
        const [all, year, month, ofMonth] = match
        // 截至12月底 is over on the last day of any month there is.
        if (dayNumber(year, month, ofMonth ?? '28') <= day || !isDone(sentence, match.index, all.length)) continue
        const length = all.length - all.search(/[0-9]/)
        const start = origin + match.index + all.length - length
        const range = { start, end: start + length }
        report({
          range,
          data: { cutOff: text.slice(range.start, range.end), signed: signature.date ?? '' },
          related: [
            { range: { start: signature.position.start.offset, end: signature.position.end.offset }, place: null },
          ],
        })
      }
    }
  },
})

/** A number that grows with the date; months have 31 days here. */
function dayNumber(year = '0', month = '0', day = '0'): number {
  return (Number(year) * 12 + Number(month)) * 31 + Number(day)
}

/** Whether the sentence tells of what has been done, and not of what is expected or of a time limit. */
function isDone(sentence: string, at: number, length: number): boolean {
  return (
    !/(?:预计|预期|力争|确保|计划|争取|报名|申报|有效期|期限)[^，。；]{0,6}$/.test(sentence.slice(0, at)) &&
    !/^[，,]?[^，。；]{0,12}(?:可|将|预计|力争|有望|计划)/.test(sentence.slice(at + length))
  )
}

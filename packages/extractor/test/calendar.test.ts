import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

/** The days of the first quantity of a text, start..end; null where they are not told. */
function daysOf(text: string): string | null {
  const dates = extract(parse(text))[0]?.scope.dates
  return dates === undefined ? null : `${dates.start}..${dates.end}`
}

describe('the days of a period', () => {
  describe('in the account of a year', () => {
    it.each([
      ['全年受理案件120件。', '2023-01-01..2023-12-31'],
      ['上半年受理案件60件。', '2023-01-01..2023-06-30'],
      ['第四季度受理案件30件。', '2023-10-01..2023-12-31'],
      ['1—8月受理案件80件。', '2023-01-01..2023-08-31'],
      ['截至11月底，受理案件110件。', '2023-11-30..2023-11-30'],
      ['年末在岗干部42名。', '2023-12-31..2023-12-31'],
      ['上年末在岗干部40名。', '2022-12-31..2022-12-31'],
      ['2021年受理案件90件。', '2021-01-01..2021-12-31'],
      ['二〇二一年受理案件90件。', '2021-01-01..2021-12-31'],
      ['2021—2023年受理案件300件。', '2021-01-01..2023-12-31'],
      ['2023年2月28日，在岗干部41名。', '2023-02-28..2023-02-28'],
      ['2021年以来，受理案件300件。', '2021-01-01..2023-12-31'],
      ['“十三五”期间，造林12万亩。', '2016-01-01..2020-12-31'],
      ['“十四五”以来，造林12万亩。', '2021-01-01..2023-12-31'],
      ['五年来，造林12万亩。', '2019-01-01..2023-12-31'],
      // The text does not tell which days these are.
      ['目前，在岗干部42名。', null],
      ['近年来，造林12万亩。', null],
      ['受理案件120件。', null],
    ])('%s', (sentence, days) => {
      expect(daysOf(`云溪县信访局2023年工作总结\n${sentence}`)).toBe(days)
    })
  })

  it('goes to the end of what is accounted for', () => {
    expect(daysOf('云溪县2024年上半年工作总结\n今年以来，受理案件60件。')).toBe('2024-01-01..2024-06-30')
  })

  it('knows in a report to a congress that 今年 is the year in which it is given', () => {
    const report = '政府工作报告\n（2024年1月10日在云溪县第九届人民代表大会第三次会议上）\n'
    expect(daysOf(`${report}全年实现产值20亿元。`)).toBe('2023-01-01..2023-12-31')
    expect(daysOf(`${report}今年，力争产值达到22亿元。`)).toBe('2024-01-01..2024-12-31')
    expect(daysOf(`${report}去年实现产值20亿元。`)).toBe('2023-01-01..2023-12-31')
  })

  it('leaves open what the text leaves open', () => {
    // Of a report that does not say its year, only times with a year of their own are known.
    expect(daysOf('工作总结\n全年受理案件120件。')).toBeNull()
    expect(daysOf('工作总结\n2021年受理案件120件。')).toBe('2021-01-01..2021-12-31')
    // The plan at the end of the account of a year: this year or the next.
    expect(daysOf('云溪县2023年工作总结\n一、下一步打算\n全年培训干部120名。')).toBeNull()
    // When an issue came out is not what it gives account of.
    expect(daysOf('云溪县农产品市场月报\n（2024年第4期）\n4月份，交易额达到3亿元。')).toBeNull()
  })
})

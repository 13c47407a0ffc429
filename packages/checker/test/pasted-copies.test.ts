import { analyze } from '@hegao/checker'
import { describe, expect, it } from 'vitest'

const sentences = [
  '全年办结群众来信1120件，件件都有着落和回音。',
  '走访困难群众312户，送去慰问金15.6万元和冬衣。',
  '项目建设周期为6—4年，每年年底前通报一次进度。',
  '组织干部到村开展技术培训24期，参训群众1300人次。',
]
const passage = sentences.join('\n')
const findingsOf = (...lines: string[]) =>
  analyze({ path: '', encoding: 'utf-8', text: `${lines.join('\n')}\n` }).findings
const rulesOf = (...lines: string[]) => findingsOf(...lines).map(({ rule }) => rule)

describe('a passage that was pasted in twice', () => {
  it('has its findings once, beside that of the copy', () => {
    expect(rulesOf(passage, passage)).toEqual(['arithmetic/downward-range', 'duplicate-text/repeated-sentence'])
  })

  it('has them where it stands first', () => {
    const [finding] = findingsOf(passage, passage)
    expect(finding?.range.start).toBe(passage.indexOf('6—4'))
  })

  it('is a contradiction where one figure is another', () => {
    const changed = passage.replace('312户', '321户')
    const found = findingsOf(passage, changed).filter(({ category }) => category === 'contradiction')
    expect(found.map(({ certainty, message }) => [certainty, message])).toEqual([
      ['certain', '“走访困难群众”前后不一：这里（第2行）是312户，第6行是321户，请核对'],
    ])
  })
})

it('tells of a single sentence that stands twice both times', () => {
  const [, , range = ''] = sentences
  expect(rulesOf(range, '', range).filter((rule) => rule === 'arithmetic/downward-range')).toHaveLength(2)
})

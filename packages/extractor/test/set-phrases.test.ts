import { extract } from '@hegao/extractor'
import { type SetPhraseClass, setPhrases } from '@hegao/lexicon'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

/** What a phrase stands in, before and behind. */
const carriers: [string, string][] = [
  ['全面落实', '要求。'],
  ['', '工作成效明显，群众满意。'],
  ['开展', '活动。'],
]

const classes = [...new Set(setPhrases.map((phrase) => phrase.class))]

/** Sentences with the claims that lie in the phrase, wholly or in part. */
function claimsInside(term: string): string[] {
  return carriers.flatMap(([before, behind]) => {
    const sentence = before + term + behind
    const inside = extract(parse(sentence)).filter(
      ({ range }) => range.start < before.length + term.length && range.end > before.length,
    )
    return inside.map((claim) => `${sentence} ${claim.text}`)
  })
}

describe('no set phrase is read as a quantity', () => {
  it.each(classes)('%s', (name: SetPhraseClass) => {
    const terms = setPhrases.filter((phrase) => phrase.class === name).map(({ term }) => term)
    expect(terms.flatMap(claimsInside)).toEqual([])
  })
})

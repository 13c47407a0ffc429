import { setPhrases, Trie } from '@hegao/lexicon'
import { describe, expect, it } from 'vitest'

/** The terms that a walk over the units of `text` passes the end of. */
function passed(trie: Trie, terms: readonly string[], text: string): (string | undefined)[] {
  const found: (string | undefined)[] = []
  let node = 0
  for (let at = 0; at < text.length; at += 1) {
    node = at === 0 ? trie.first(text.charCodeAt(0)) : trie.next(node, text.charCodeAt(at))
    if (node === 0) break
    if (trie.termAt(node) >= 0) found.push(terms[trie.termAt(node)])
  }
  return found
}

describe('Trie', () => {
  const terms = ['人次', '人', '人均', '次', '人次']
  const trie = new Trie(terms)

  it('passes every term that the text begins with', () => {
    expect(passed(trie, terms, '人次数')).toEqual(['人', '人次'])
    expect(passed(trie, terms, '人们')).toEqual(['人'])
    expect(passed(trie, terms, '次人')).toEqual(['次'])
  })

  it('leads nowhere from what begins no term', () => {
    expect(trie.first('均'.charCodeAt(0))).toBe(0)
    // 歁 has the low five bits of 次 and so gets past the quick look.
    expect(trie.next(trie.first('人'.charCodeAt(0)), '次'.charCodeAt(0) + 32)).toBe(0)
  })

  it('gives the first of equal terms', () => {
    expect(trie.termAt(trie.next(trie.first('人'.charCodeAt(0)), '次'.charCodeAt(0)))).toBe(0)
  })

  it('holds nothing when made of nothing', () => {
    expect(passed(new Trie([]), [], '人')).toEqual([])
  })

  it('finds each term of a long table', () => {
    const table = setPhrases.map(({ term }) => term)
    const ofTable = new Trie(table)
    for (const term of table) expect(passed(ofTable, table, term).at(-1)).toBe(term)
  })
})

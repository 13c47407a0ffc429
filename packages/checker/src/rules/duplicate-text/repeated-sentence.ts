import type { Range } from '@hegao/contract'
import { rangeOf } from '@hegao/parser'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  /** The line the passage first stands in, from 1. */
  line: number
  /** How many sentences in a row stand twice. */
  sentences: number
}

/** Shorter sentences recur for good reasons. */
const shortest = 18

export default defineRule<Data>({
  id: 'duplicate-text/repeated-sentence',
  title: { zh: '整句重复', en: 'A sentence that stands twice' },
  severity: 'info',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '同一句话出现两次，常是复制粘贴后忘了删改。',
    en: 'A sentence that stands twice is often a copy that was meant to be changed.',
  },
  source: { zh: '文字校对惯例', en: 'Proofreading practice' },
  examples: {
    bad: [
      '一、工作情况\n严格落实公章使用审批制度，确保各类公章正确使用。\n二、下一步打算\n⟦严格落实公章使用审批制度，确保各类公章正确使用。⟧',
    ],
    good: ['一、工作情况\n确保公章正确使用。\n二、下一步打算\n确保公章正确使用。'],
  },
  wording: {
    zh: {
      message: ({ line, sentences }) =>
        `${sentences === 1 ? '这句话' : `这${sentences}句话`}与第${line}行的完全相同，请看是否重复`,
    },
    en: {
      message: ({ line, sentences }) =>
        `${sentences === 1 ? 'This sentence stands' : `These ${sentences} sentences stand`} in line ${line} already; please see whether the repetition is meant`,
    },
  },
  check(document, report) {
    for (const { first, second, sentences } of repeatedPassages(document)) {
      const line = document.locator.point(first.start).line
      report({ range: second, data: { line, sentences }, related: [{ range: first, place: null }] })
    }
  },
})

/** Runs of sentences that stood in the same order before. */
function* repeatedPassages({ leaves }: Document): Generator<{ first: Range; second: Range; sentences: number }> {
  const sentences = leaves.filter(({ leaf }) => leaf.type === 'sentence').map(({ leaf }) => leaf)
  const bare = sentences.map(({ value }) => value.replace(/\s/g, ''))
  const firstIndex = new Map<string, number>()
  for (let i = 0; i < sentences.length; i += 1) {
    const key = bare[i] ?? ''
    const earlier = firstIndex.get(key)
    if (key.length < shortest) continue
    if (earlier === undefined) {
      firstIndex.set(key, i)
      continue
    }
    let length = 1
    while (earlier + length < i && i + length < sentences.length && bare[earlier + length] === bare[i + length])
      length += 1
    yield {
      first: span(sentences[earlier], sentences[earlier + length - 1]),
      second: span(sentences[i], sentences[i + length - 1]),
      sentences: length,
    }
    i += length - 1
  }
}

type Leaf = Document['leaves'][number]['leaf']

function span(from: Leaf | undefined, to: Leaf | undefined): Range {
  return {
    start: from === undefined ? 0 : rangeOf(from.position).start,
    end: to === undefined ? 0 : rangeOf(to.position).end,
  }
}

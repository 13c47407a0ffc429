import { parse, type Report, type ReportNode } from '@hegao/parser'
import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { corpusTexts } from './corpus.ts'
import { wildText } from './wild-text.ts'

const childrenOf = (node: ReportNode): readonly ReportNode[] => ('children' in node ? node.children : [])

/** Everything that is wrong with the positions of a tree over `text`. */
function positionFaults(report: Report, text: string): string[] {
  const faults: string[] = []
  const inspect = (node: ReportNode): void => {
    const { start, end } = node.position
    const name = `${node.type} ${start.offset}–${end.offset}`
    if (start.offset > end.offset || end.offset > text.length) faults.push(`${name} is no range of the text`)
    if ('value' in node && node.value !== text.slice(start.offset, end.offset))
      faults.push(`${name} is not its own text`)
    let reached = start.offset
    for (const child of childrenOf(node)) {
      if (child.position.start.offset < reached) faults.push(`${child.type} in ${name} begins before ${reached}`)
      reached = child.position.end.offset
      inspect(child)
    }
    if (reached > end.offset) faults.push(`${name} ends before its last child, at ${reached}`)
  }
  inspect(report)
  return faults
}

/** Line and column of every node, counted by hand. */
function lineFaults(report: Report, text: string): string[] {
  const faults: string[] = []
  const inspect = (node: ReportNode): void => {
    for (const point of [node.position.start, node.position.end]) {
      const lines = text.slice(0, point.offset).split(/\r\n|\n|\r/)
      // A point between CR and LF stands at the end of the line, not on a new one.
      const splits = text[point.offset - 1] === '\r' && text[point.offset] === '\n'
      if (!splits && (point.line !== lines.length || point.column !== (lines.at(-1) ?? '').length + 1)) {
        faults.push(`${node.type} at ${point.offset}: ${point.line}:${point.column}`)
      }
    }
    childrenOf(node).forEach(inspect)
  }
  inspect(report)
  return faults
}

describe.each([...corpusTexts])('the tree of %s', (_, text) => {
  const report = parse(text)

  test('has true positions', () => {
    expect(positionFaults(report, text)).toEqual([])
    expect(lineFaults(report, text)).toEqual([])
  })

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report)
  })

  test('is walked by unist-util-visit', () => {
    const seen: string[] = []
    visit(report, 'sentence', (sentence, _, parent) => {
      seen.push(`${parent?.type}: ${sentence.value}`)
    })
    expect(seen.length).toBeGreaterThan(10)
  })
})

test('any text becomes a tree with true positions that survives JSON', () => {
  fc.assert(
    fc.property(wildText, (text) => {
      const report = parse(text)
      expect(positionFaults(report, text)).toEqual([])
      expect(lineFaults(report, text)).toEqual([])
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report)
    }),
    { numRuns: 400 },
  )
})

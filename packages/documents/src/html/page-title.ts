import type { PageLine } from './page-line.ts'

/** The fewest characters by which a line is known for the title. */
const SHORTEST = 5
/** A heading may be shorter: 工作总结. */
const SHORTEST_HEADING = 2
/** A title is set on so many lines at most. */
const MOST_LINES = 4

/**
 * Finds the lines in which a page shows its title, by what its title element says, which sites write with their own name
 * and the column's behind it: `标题_栏目_网站`.
 *
 * @param title what the title element says
 * @returns the lines from `first` up to, not including, `next`; null where none show it
 */
export function findTitle(title: string, lines: readonly PageLine[]): { first: number; next: number } | null {
  const wanted = letters(title)
  /** Without the names of the column and of the site. */
  const whole = letters(title.split(/[-_|—–]/, 1)[0] ?? '')
  if (wanted === '') return null
  let best: { first: number; next: number; length: number; rank: number } | null = null
  for (let first = 0; first < lines.length; first += 1) {
    let said = ''
    for (let next = first + 1; next <= Math.min(first + MOST_LINES, lines.length); next += 1) {
      const line = lines[next - 1]
      if (!line || line.isRow) break
      said += letters(line.text)
      if (!wanted.includes(said) || said === '') break
      const isShort = said !== whole && said.length < (isHeading(line) ? SHORTEST_HEADING : SHORTEST)
      if (isShort || !(wanted.startsWith(said) || said.length >= wanted.length / 2)) continue
      const rank = rankOf(line)
      if (best === null || said.length > best.length || (said.length === best.length && rank > best.rank)) {
        best = { first, next, length: said.length, rank }
      }
    }
  }
  return best && { first: best.first, next: best.next }
}

/** Of two lines that say the title a heading shows it; a link leads to it. */
function rankOf(line: PageLine): number {
  return (isHeading(line) ? 1 : 0) - (line.linked > 0 ? 1 : 0)
}

function isHeading({ element }: PageLine): boolean {
  return /^h[1-6]$/.test(element.name)
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .toLowerCase()
}

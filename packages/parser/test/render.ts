import { isEntry, type Report, type ReportNode } from '@hegao/parser'

/** Writes the sections and items of a tree as indented lines, `（一） 办文` — what tests compare with. */
export function renderOutline(report: Report): string[] {
  return render(report, '')
}

function render(node: ReportNode, indent: string): string[] {
  if (!('children' in node)) return []
  const listed = isEntry(node)
  const inner = listed ? `${indent}  ` : indent
  const below = node.children.flatMap((child) => render(child, inner))
  return listed ? [`${indent}${node.marker || (node.kind === 'dash' ? '——' : '·')} ${node.title}`, ...below] : below
}

/** Writes the types of the blocks that stand directly in a report. */
export function renderBlocks(report: Report): string[] {
  return report.children.map((node) => node.type)
}

/** Writes the cells of all tables as they stand in the text, `税收 | 800`; a line `—` parts two tables. */
export function renderRows(report: Report, text: string): string[] {
  const found: string[] = []
  const visit = (node: ReportNode): void => {
    if (node.type === 'table' && found.length > 0) found.push('—')
    if (node.type === 'row')
      found.push(node.children.map(({ position: { start, end } }) => text.slice(start.offset, end.offset)).join(' | '))
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(report)
  return found
}

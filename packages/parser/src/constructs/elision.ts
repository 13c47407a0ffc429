/** The characters of the dashes that announce a cut. */
export const dashes = '-—–─.…'

const announcement = /[-—–─.…]{2,}[^\n]{0,20}?(?:隐藏|省略)[^\n]{0,30}?[-—–─.…]{2,}/y
const wholeLine = /[(【[]?(?:以下|此处|中间|下文|上文)?(?:内容)?(?:从略|省略|略)[)】\]]?[。…]*$/y
const longestLine = 12

/**
 * The cut that a text itself announces at `at`: ---此处隐藏862字,下载后查看---
 *
 * @returns the offset after it, or null
 */
export function readElision(view: string, at: number, end: number): number | null {
  announcement.lastIndex = at
  return announcement.test(view) && announcement.lastIndex <= end ? announcement.lastIndex : null
}

/** Whether the rest of a line says that something was left out: （以下省略） */
export function isElidedLine(view: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > longestLine) return false
  const line = view.slice(start, end)
  wholeLine.lastIndex = 0
  return line.includes('略') && wholeLine.test(line)
}

import type { Range } from '@hegao/contract'

const announcement = /[-—–─.…]{2,}[^\n]{0,20}?(?:隐藏|省略)[^\n]{0,30}?[-—–─.…]{2,}/y
const wholeLine = /[(【[]?(?:以下|此处|中间|下文|上文)?(?:内容)?(?:从略|省略|略)[)】\]]?[。…]*$/y

/**
 * The cut that a text itself announces at `at`: ---此处隐藏862字,下载后查看--- or a line （以下省略）.
 *
 * @returns its range, or null
 */
export function readElision(view: string, at: number, end: number): Range | null {
  announcement.lastIndex = at
  if (announcement.test(view) && announcement.lastIndex <= end) return { start: at, end: announcement.lastIndex }
  wholeLine.lastIndex = 0
  const line = view.slice(at, end)
  return line.length <= 12 && wholeLine.test(line) && line.length > 1 ? { start: at, end } : null
}

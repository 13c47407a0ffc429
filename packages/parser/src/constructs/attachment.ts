const inline = /附\s?件\s?[一二三四五六七八九十\d]{0,2}\s?[:.、]\s?\S/y
const standalone = /附\s?件\s?[一二三四五六七八九十\d]{0,3}\s?[:：]?$/y
const listed = /\d{1,2}[.、]\s?/y
const first = '附'.charCodeAt(0)

/** How a line belongs to attachments: it names them, or it opens one. */
export type AttachmentLine = 'list' | 'opening'

/** 附件：1.任务清单 names attachments (GB/T 9704—2012, 7.3.4); a line 附件1 opens one (7.3.7). */
export function readAttachment(view: string, start: number, end: number): AttachmentLine | null {
  if (view.charCodeAt(start) !== first || end - start > 80) return null
  const line = view.slice(start, end)
  standalone.lastIndex = 0
  if (standalone.test(line)) return 'opening'
  inline.lastIndex = 0
  return !/[。；]/.test(line.slice(0, -1)) && inline.test(line) ? 'list' : null
}

/** Whether a line goes on with the list of attachments: 2.经费明细表 */
export function isListedAttachment(view: string, start: number, end: number): boolean {
  listed.lastIndex = start
  return end - start <= 60 && listed.test(view) && !/[。；]/.test(view.slice(start, end - 1))
}

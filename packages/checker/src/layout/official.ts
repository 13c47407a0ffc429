import type { Document } from '../document.ts'
import { prevailing, stretchesOf } from './look.ts'
import { layoutParts } from './parts.ts'

/** 云溪县水务局关于开展检查的通知 */
const officialTitle = /关于.{2,50}的(?:通知|报告|请示|函|意见|通报|批复|决定|复函)$/

/**
 * Whether a document means to be laid out as one of a Party or government organ: its title is in 小标宋, or most of its
 * text in 仿宋, or it is a 通知, 报告, 请示 by its title. A thesis or a tender is none, and has its own rules of layout.
 */
export function isOfficial(document: Document): boolean {
  const { text } = document
  const parts = layoutParts(document)
  const title = parts.find(({ role }) => role === 'title')
  if (title !== undefined) {
    if (prevailing(stretchesOf(text, title.paragraph))?.typeface === 'xiaobiaosong') return true
    if (officialTitle.test(text.slice(title.range.start, title.range.end).replace(/\s/g, ''))) return true
  }
  const running = parts.filter(({ role }) => role === 'text').flatMap(({ paragraph }) => stretchesOf(text, paragraph))
  return prevailing(running)?.typeface === 'fangsong'
}

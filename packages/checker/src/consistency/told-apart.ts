import type { Claim } from '@hegao/extractor'
import type { Document } from '../document.ts'

/** 云溪县第二中学位于…, 澄江镇卫生院始建于…: the body that a paragraph or an item in it (一是云溪矿业公司投资…) tells of, at its head. */
const body =
  /^[ \u3000\t]*([\u4e00-\u9fff“”]{2,20}?(?:学校|中学|小学|幼儿园|大学|学院|医院|卫生院|公司|集团|银行|合作社|社区|村|镇|乡|街道|园区|图书馆|博物馆|文化馆|福利院|敬老院|电站|水库))(?=[位成始创建现占有是于投新拟 ，,：:]|[0-9]{4}年)/
/** 1966年，…: a sentence that goes on to another year; 比1966年增长 does not. */
const year = /(?<=[。；\n][ \u3000]{0,4}|^[ \u3000]{0,4})(?:1[89]|20)[0-9]{2}(?=年[，,])/g
/** Times that are those of the year last named. */
const ofThatYear = /^(?:全年|当年|本年|年末|年底|上半年|下半年|年内)/

/**
 * Whether what stands around two figures in equal words tells that they are of two things: each paragraph is headed by a body of
 * its own, or both are told of 全年 behind sentences that open with different years.
 */
export function areToldApart(document: Document, a: Claim, b: Claim): boolean {
  const [first, second] = [bodyOver(document, a), bodyOver(document, b)]
  if (first !== null && second !== null && first !== second) return true
  if (!isOfThatYear(a) || !isOfThatYear(b)) return false
  const [one, other] = [yearBefore(document, a), yearBefore(document, b)]
  return one !== null && other !== null && one !== other
}

function isOfThatYear({ scope }: Claim): boolean {
  return scope.period !== null && ofThatYear.test(scope.period)
}

/** How long the head of a paragraph can be, and how far back a year is looked for. */
const longestHead = 32
const reach = 400

function bodyOver({ folded }: Document, { range }: Claim): string | null {
  const start = Math.max(folded.lastIndexOf('\n', range.start - 1), folded.lastIndexOf('\r', range.start - 1)) + 1
  const item = itemBefore(folded.slice(start, range.start))
  const from = start + item
  return body.exec(folded.slice(from, Math.min(range.start, from + longestHead)))?.[1] ?? null
}

const marker = /(?:^|[。；;])[ \u3000]*[一二三四五六七八九十]{1,2}是/g

/** Where the text of the last item begins that a line tells: 一是|…。二是|…; 0 where it tells none. */
function itemBefore(line: string): number {
  let last = 0
  for (const { 0: found, index } of line.matchAll(marker)) last = index + found.length
  return last
}

function yearBefore({ folded }: Document, { range }: Claim): string | null {
  return (
    folded
      .slice(Math.max(0, range.start - reach), range.start)
      .match(year)
      ?.at(-1) ?? null
  )
}

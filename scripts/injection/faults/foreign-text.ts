import type { Fault, Planting } from '../fault.ts'
import type { Random } from '../random.ts'
import type { Specimen } from '../specimen.ts'

/** Puts a line of its own between two paragraphs. */
function* betweenParagraphs({ text, leaves }: Specimen, random: Random, line: () => string): Generator<Planting> {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  for (const { leaf, ancestors } of random.shuffled(leaves)) {
    const end = leaf.position.end.offset
    const isInTable = ancestors.some(({ type }) => type === 'table')
    if (leaf.type !== 'sentence' || isInTable || !text.startsWith(lineEnd, end)) continue
    yield { edits: [{ start: end, end, text: `${lineEnd}${line()}` }] }
  }
}

const advertisements = [
  '更多公文材料请加微信gw20240101领取',
  '本文档由云溪文秘网提供，更多范文请关注公众号',
  '扫描二维码关注公众号，免费领取更多写作材料',
  '更多精品范文，加QQ群：123456789',
  '本文来自云溪公文资料网，转载请注明出处',
  '下载本文档请点击页面下方的“立即下载”按钮',
] as const

/** 更多材料加微信… */
export const advertisement: Fault = {
  name: 'advertisement inserted',
  rules: ['foreign-text'],
  goal: 0.9,
  plantings: (specimen, random) => betweenParagraphs(specimen, random, () => random.pick(advertisements)),
}

/** — 3 — */
export const pageNumber: Fault = {
  name: 'page number inserted',
  rules: ['foreign-text/page-number'],
  goal: 0.9,
  plantings: (specimen, random) =>
    betweenParagraphs(specimen, random, () => {
      const page = 2 + random.below(30)
      return random.pick([`- ${page} -`, `— ${page} —`, `-${page}-`, `－${page}－`, `第${page}页 共${page + 8}页`])
    }),
}

/** ---此处隐藏862字,下载后查看--- */
export const hiddenPassage: Fault = {
  name: 'mark of a cut inserted',
  rules: ['placeholder/hidden-passage'],
  mayAlso: ['foreign-text'],
  goal: 0.9,
  plantings: (specimen, random) =>
    betweenParagraphs(
      specimen,
      random,
      () => `---此处隐藏${100 + random.below(2900)}字${random.pick([',', '，'])}下载后查看---`,
    ),
}

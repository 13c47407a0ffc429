import type { Fault } from '../fault.ts'
import type { Specimen } from '../specimen.ts'

/** Shorter sentences may stand twice for good reasons. */
const shortestSentence = 20

function fullSentences({ leaves }: Specimen) {
  return leaves
    .map(({ leaf }) => leaf)
    .filter(({ type, value }) => type === 'sentence' && value.length >= shortestSentence && value.endsWith('。'))
}

/** The sentence again at the end of another one, as pasting leaves it. */
export const sentenceRepeated: Fault = {
  name: 'sentence repeated',
  rules: ['duplicate-text/repeated-sentence'],
  goal: 0.97,
  *plantings(specimen, random) {
    const sentences = fullSentences(specimen)
    for (const sentence of random.shuffled(sentences)) {
      const [elsewhere = sentence] = random.shuffled(sentences)
      const { start, end } = sentence.position
      // A marker at the head of a sentence numbers it anew.
      if (specimen.sections.some(({ position }) => position.start.offset === start.offset)) continue
      const at = random.below(2) === 0 ? end.offset : elsewhere.position.end.offset
      yield {
        edits: [{ start: at, end: at, text: sentence.value }],
        dependents: [{ start: start.offset, end: end.offset }],
      }
    }
  },
}

const commonWords =
  '工作 建设 发展 经济 社会 管理 服务 企业 项目 政府 群众 改革 创新 安全 投资 市场 产业 生态 环境 教育 医疗 文化 推进 加强 加快 实施 完成 提高 推动 落实 强化 实现 坚持 深化 促进 开展 政策 制度 机制 能力 水平 干部 人民 城市 农村 农业 工业 国家 重点 全面'.split(
    ' ',
  )

/** 推进推进, 企业企业 */
export const wordRepeated: Fault = {
  name: 'word repeated',
  rules: ['duplicate-text/repeated-word'],
  goal: 0.97,
  *plantings(specimen, random) {
    for (const { leaf } of random.shuffled(specimen.leaves)) {
      if (leaf.type !== 'sentence') continue
      const [word] = random.shuffled(commonWords.filter((term) => leaf.value.includes(term)))
      if (word === undefined) continue
      const start = leaf.position.start.offset + leaf.value.indexOf(word)
      const end = start + word.length
      yield { edits: [{ start: end, end, text: word }], dependents: [{ start, end }] }
    }
  },
}

/** 一般公共预算收入一般公共预算收入完成27.7亿元 */
export const phraseRepeated: Fault = {
  name: 'phrase repeated',
  rules: ['duplicate-text/repeated-word'],
  goal: 0.97,
  *plantings(specimen, random) {
    for (const { metric, metricRange } of random.shuffled(specimen.claims)) {
      if (metricRange === null || !/^[\u4e00-\u9fff]{3,6}$/.test(metric)) continue
      const { start, end } = metricRange
      if (specimen.text.slice(start, end) !== metric) continue
      yield { edits: [{ start: end, end, text: metric }], dependents: [{ start, end }] }
    }
  },
}

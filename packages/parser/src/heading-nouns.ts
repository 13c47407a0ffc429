import { characterClass } from './character-class.ts'

/** Words that end headings: （二）市本级情况1.一般公共预算… has lost its line break after 情况. All have two characters. */
const nouns: readonly string[] = [
  ...['情况', '概况', '说明', '安排', '打算', '计划', '目标', '任务', '问题', '措施', '建议', '做法', '成效', '总结'],
  ...['分析', '要求', '思路', '依据', '职责', '结论', '经验'],
]
const nounSet = new Set(nouns)
const lastCharacters = characterClass(...nouns.map((noun) => noun.slice(1)))

/** Whether a noun that ends headings stands right before `at`, wholly at or behind `start`. */
export function endsWithHeadingNoun(view: string, start: number, at: number): boolean {
  return at - 2 >= start && lastCharacters[view.charCodeAt(at - 1)] === 1 && nounSet.has(view.slice(at - 2, at))
}

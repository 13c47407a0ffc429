import { hasLayout, type Rule } from '@hegao/checker'
import { alignRows, type Palette, words } from '@hegao/reporters'
import { allRules as rules } from '../all-rules.ts'
import { ruleRecord } from '../rule-records.ts'
import type { Session } from '../session.ts'
import { UserError } from '../user-error.ts'

/** Options of `hegao rules`. */
export interface RulesOptions {
  readonly format: 'pretty' | 'json'
}

/**
 * Lists all rules, or prints the documentation of one.
 *
 * @throws UserError where there is no rule of that id
 */
export function printRules(session: Session, id: string | undefined, { format }: RulesOptions): void {
  const chosen = id === undefined ? rules : rules.filter((rule) => rule.id === id)
  if (id !== undefined && chosen.length === 0) throw unknownRule(id)
  if (format === 'json') {
    const records = chosen.map((rule) => ruleRecord(rule, session.language))
    session.print(`${JSON.stringify(id === undefined ? records : records[0], null, 2)}\n`)
    return
  }
  const { palette } = session
  session.print(
    id === undefined ? table(session, palette) : chosen.map((rule) => documentation(rule, session, palette)).join(''),
  )
}

function table({ language, messages }: Session, palette: Palette): string {
  const recommended = rules.filter((rule) => rule.recommended).length
  // A star on every line would tell nothing.
  const starred = recommended < rules.length
  const star = (mark: string) => (starred ? `${mark} ` : '')
  const rows = rules.map(({ id, severity, recommended, title }) => [
    star(recommended ? '*' : ' ') + id,
    words[language].severity[severity],
    title[language],
  ])
  const [header = '', ...lines] = alignRows(
    [[star(' ') + messages.rules.columns[0], ...messages.rules.columns.slice(1)], ...rows],
    [{}, {}, {}],
  )
  const painted = lines.map((line, index) => {
    const rule = rules[index]
    return rule?.recommended ? line : palette.dim(line)
  })
  const count = messages.rules.count(rules.length, recommended) + (starred ? messages.rules.star : '')
  return `${[palette.heading(header), ...painted].join('\n')}\n\n${palette.dim(count)}\n`
}

function documentation(rule: Rule, { language, messages }: Session, palette: Palette): string {
  const wording = messages.rules
  const severity = palette[rule.severity](words[language].severity[rule.severity])
  const state = rule.recommended ? wording.recommended : wording.notRecommended
  const parts = [
    `${palette.heading(rule.id)}  ${severity}  ${palette.dim(state)}`,
    rule.title[language],
    part(wording.why, [rule.why[language]], palette),
    part(wording.source, [rule.source[language]], palette),
    part(rule.examples.bad.some(hasLayout) ? wording.badLayout : wording.bad, rule.examples.bad, palette),
    part(wording.good, rule.examples.good, palette),
  ]
  return `${parts.filter((text) => text !== '').join('\n\n')}\n`
}

function part(heading: string, texts: readonly string[], palette: Palette): string {
  const indented = texts.map((text) => text.replaceAll(/^/gm, '  '))
  return texts.length === 0 ? '' : `${palette.heading(heading)}\n${indented.join('\n  ·\n')}`
}

function unknownRule(id: string): UserError {
  const near = rules.filter((rule) => rule.id.includes(id) || rule.category === id).map((rule) => rule.id)
  return new UserError(
    { zh: `没有“${id}”这条规则`, en: `there is no rule ${id}` },
    near.length === 0
      ? { zh: '用 hegao rules 查看全部规则', en: 'hegao rules lists all rules' }
      : { zh: `您是否想写 ${near.join('、')}？`, en: `did you mean ${near.join(', ')}?` },
  )
}

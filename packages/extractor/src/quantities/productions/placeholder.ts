import { everything } from '@hegao/numerals'
import type { Approximation } from '../approximation.ts'
import { combine, readQualifiers } from '../approximation.ts'
import { classifier } from '../not-a-unit.ts'
import type { Production } from '../production.ts'
import type { Reading } from '../reading.ts'
import { readUnit, skipSpaces } from '../unit.ts'

/** Characters that stand for what is still to be filled in, or was struck out. */
const standIn = /[*＊×✕XxＸ○□■_△▲]/
/** Longer rows are rules drawn across the page. */
const longestRun = 12

/**
 * Words that begin like a unit: before them the stand-in is part of a name, not of a number
 * (X项目, **部门, XX组织, *场所码, X家庭).
 */
const words =
  /^(?:项目|部门|部长|部室|部队|部委|部署|家庭|家属|组织|组长|组团|名单|名称|名义|股份|股权|期间|分局|分公司|分管|分会|分厅|场所|场镇|场馆|场地|站长|站点|院长|院校|队员|队伍|队长|级别|级党|班子|班组|班长|台账|台风|代表|代理|位于|位置|条例|条件|篇章|次数|件件|户籍|本级|本地|批准|批复|批示|道路|座谈|座位|点位|点评|人民|人大|人员|人才|人社|人事|人力|页面|门户|面积|套路|单位|单元|份额|个体|个人|头部|口岸|处理|处置|处室|处长|科室|区域|区委|区政|区人|区纪|区法|区检|区公|区财|区发|县委|县政|县人|县纪|县公|县财|县城|市委|市政|市人|市纪|市公|市财|市场|市直|省委|省政|省人|村委|村支|村民|镇党|镇政|镇人|乡党|乡政|街道|社区|企业|公司|学校|中心|基地|行动|工程|平台|小区|园区|支部|支队|大队|中队|会议|活动|文件|专班|条线|路段|届|号)/

/** *件, XX次, **余元, X.X%: a stand-in directly before a unit. */
export const placeholder: Production = {
  name: 'placeholder',
  starts: '*×✕Xx○□■△▲',
  read({ text, at, floor }) {
    if (
      !standIn.test(text.charAt(at)) ||
      standIn.test(text.charAt(at - 1)) ||
      /[A-Za-z0-9第]/.test(text.charAt(at - 1))
    )
      return null
    let end = at + 1
    while (end - at < longestRun && (standIn.test(text.charAt(end)) || isPoint(text, end))) end += 1
    const found: Approximation[] = []
    const surplus = skipSpaces(text, end)
    if (/[余多]/.test(text.charAt(surplus))) {
      found.push('over')
      end = surplus + 1
    }
    while (/[万亿千百十]/.test(text.charAt(end))) end += 1
    if (found.length === 0 && /[余多]/.test(text.charAt(end))) {
      found.push('over')
      end += 1
    }
    const unit = readUnit(text, end)
    if (unit === null || unit.start - end > 1 || words.test(text.slice(unit.start, unit.start + 2))) return null
    if (unit.entry.care === 'date') return null
    // **小学, **社区: a noun that serves as a unit behind figures is part of a redacted name here.
    if (unit.entry.kind === 'count' && unit.term.length > 1 && !/[次套份）)]$/.test(unit.term)) return null
    // **市, *村, **大道: what is no measure word proper is part of a redacted name as well.
    if (unit.entry.kind === 'count' && unit.term.length === 1 && !classifier.test(unit.term)) return null
    const qualifiers = readQualifiers(text, at, unit.end, floor)
    const approximation = combine([...qualifiers.found, ...found])
    const reading: Reading = {
      start: qualifiers.start,
      end: qualifiers.end,
      kind: unit.entry.kind,
      interval: everything,
      ulp: null,
      approximation,
      unit: unit.term,
      unitEntry: unit.entry,
      placeholder: true,
      production: 'placeholder',
    }
    return [reading]
  },
}

function isPoint(text: string, at: number): boolean {
  return text.charAt(at) === '.' && standIn.test(text.charAt(at + 1))
}

import type { Claim } from '../../claim.ts'

/** How many levels back a whole is looked for that is not named. */
const near = 12
/** 受理, 新增 */
const verb = 2
/** How many levels back one is looked for by its name. */
const far = 100

/** The levels a report has told last, in which the whole of a part is looked for. */
export interface Memory {
  add(claim: Claim): void
  /** The last level of which a quantity can be a part. */
  nearest(part: Claim): Claim | null
  /** The last level of the same sentence as a whole, of which a quantity can be a part. */
  beside(whole: Claim, part: Claim): Claim | null
  /** The levels of the last sentence that are parts of nothing. */
  lastSentence(): Claim[]
  /** The last level of the same unit that measures what is named, 在校生总数 → 在校生2317人; the last that is preferred, where one is. */
  named(name: string, part: Claim, prefer?: (whole: Claim) => boolean): Claim | null
  /** Keeps a level that a change set out from. */
  setOut(claim: Claim): void
  /** The last such level of which a quantity can be a part. */
  startingPoint(part: Claim): Claim | null
}

/** Makes an empty memory. Each question takes time bounded by what it holds. */
export function createMemory(): Memory {
  const recent: Claim[] = []
  let start: Claim | null = null
  const lastWhole = (part: Claim, sentence: Claim['sentence'] | null): Claim | null => {
    const from = Math.max(0, recent.length - near)
    for (let index = recent.length - 1; index >= from; index -= 1) {
      const one = recent[index]
      if (one === undefined) return null
      // 学校427所，在校生60万人。其中，高中67所，在校生|19万人|: behind the whole stand other parts.
      if (sentence !== null && one.sentence !== sentence) {
        if (one.sentence === part.sentence) continue
        return null
      }
      if (one !== part && one.partOf === null && fits(part, one)) return one
    }
    return null
  }
  return {
    setOut(claim) {
      start = claim
    },
    startingPoint: (part) => (start !== null && fits(part, start) ? start : null),
    add(claim) {
      recent.push(claim)
      if (recent.length > far) recent.shift()
    },
    nearest(part) {
      const last = lastWhole(part, null)
      if (last === null || last.metric.slice(0, verb) === part.metric.slice(0, verb)) return last
      // 受理案件86件，审结71件。其中，受理|一审案件12件|: of what is told with the same verb.
      return (
        recent.findLast(
          (one) =>
            one.sentence === last.sentence &&
            one.partOf === null &&
            fits(part, one) &&
            one.metric.slice(0, verb) === part.metric.slice(0, verb),
        ) ?? last
      )
    },
    beside: ({ sentence }, part) => lastWhole(part, sentence),
    lastSentence() {
      const sentence = recent.at(-1)?.sentence
      return recent.slice(-near).filter((one) => one.sentence === sentence && one.partOf === null)
    },
    named(name, part, prefer) {
      const plain = bare(name)
      let found: Claim | null = null
      for (let index = recent.length - 1; index >= 0; index -= 1) {
        const one = recent[index]
        if (one === undefined || one === part || !fits(part, one) || !isCalled(one.metric, plain)) continue
        if (prefer === undefined || prefer(one)) return one
        found ??= one
      }
      return found
    },
  }
}

function bare(name: string): string {
  return name.replace(/^全[市省县区国镇乡校]/, '').replace(/(?:总[数量额]|的)+$/, '')
}

/** Whether a metric says the name: one is the end or the head of the other. */
function isCalled(metric: string, name: string): boolean {
  const own = bare(metric)
  if (own.length < 2 || name.length < 2) return false
  return own.endsWith(name) || name.endsWith(own) || own.startsWith(name)
}

const persons = new Set(['人', '名', '位'])

/** Whether a part can have the unit of a whole: 现有13人，其中主任|1名, people are counted with several words. */
export function sameUnit({ unit: part, kind }: Claim, { unit: whole, kind: ofWhole }: Claim): boolean {
  if (kind !== ofWhole) return false
  if (part === whole || (persons.has(part) && persons.has(whole))) return true
  if (kind !== 'count') return false
  // 人口将达到|16.5万|。其中本市户籍9.2万人; 受理115件（次），其中检举49件
  return whole === '' || (whole.startsWith(part) && /^[（(]/.test(whole.slice(part.length)))
}

const average = /人均|户均|平均|均价|单价|率$|指数|最[高低大小]|[上下]限/

/**
 * Whether a quantity can be a part of another: the same unit, no average or rate, and not larger.
 *
 * @param lengths whether lengths of time have parts, as in brackets: 优良天数318天（优126天、良192天）
 */
export function fits(claim: Claim, whole: Claim, lengths = false): boolean {
  if (!sameUnit(claim, whole) || claim.id === whole.id) return false
  // Averages and rates have no parts that add up.
  if (claim.kind === 'percentage' || (claim.kind === 'duration' && !lengths) || average.test(claim.metric)) return false
  const part = claim.quantity.interval.min
  const total = whole.quantity.interval.max ?? whole.quantity.interval.min
  return part === null || total === null || part.lte(total)
}

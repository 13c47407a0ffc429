import { type Decimal, decimal } from '@hegao/numerals'
import type { Claim } from '../../claim.ts'
import { fits } from './memory.ts'
import { before, exact, type Prose } from './prose.ts'

/** 案件3016件，…刑事、民事案件分别为|2194件、|822件: as many as make up the whole. */
export function linkRespective(prose: Prose, index: number): void {
  const { claims, memory } = prose
  const first = claims[index]
  if (first === undefined || index === 0) return
  const between = before(prose, index)
  if (!between.includes('分别') || between.includes('。')) return
  const run = [first]
  for (let at = index + 1; at < claims.length; at += 1) {
    const [last, next] = [run.at(-1), claims[at]]
    if (last === undefined || next === undefined || next.unit !== first.unit || next.role !== 'level') break
    if (!/^[、，,]?[和及]?$/.test(before(prose, at))) break
    run.push(next)
  }
  const whole = run.length < 2 ? null : memory.nearest(first)
  if (whole === null || !run.every((one) => fits(one, whole)) || !makesUp(run, whole)) return
  for (const one of run) {
    one.partOf = whole.id
    one.role = 'share'
  }
}

const tenth = decimal('0.1')

/** Whether parts come near their whole: a slip of the pen in one of them leaves them parts. */
function makesUp(parts: readonly Claim[], whole: Claim): boolean {
  const total = exact(whole)
  if (total === null) return false
  const rest = parts.reduce<Decimal | null>((left, one) => {
    const part = exact(one)
    return left === null || part === null ? null : left.minus(part)
  }, total)
  return rest !== null && !rest.abs().gt(total.times(tenth))
}

import type { ClaimRecord } from '@hegao/contract'
import type { Words } from './language.ts'

/** The unit of the value beside it: 三成 and 1‰ are shown as 30 and 0.1 of a hundred, money in yuan or the named currency. */
export function unitOf({ kind, unit, currency }: ClaimRecord): string {
  if (kind === 'percentage') return '%'
  return currency === undefined || currency === 'CNY' ? unit : `${unit} ${currency}`
}

/** The status of a claim, with its role where it is no level: 计划·目标. */
export function statusOf({ status, role }: ClaimRecord, wording: Words): string {
  return wording.status[status] + (role === 'level' ? '' : `·${wording.role[role]}`)
}

/** The time a claim is about, with what it is compared to: 2023年 比上年. */
export function periodOf({ scope, base }: ClaimRecord): string {
  return [scope.period, base].filter((part) => part !== null).join(' ')
}

/**
 * A claim's value in base units, digits in groups of three: `5,000`, `>5,000` for 5000余, `≈300`, `5～8`; an em dash where
 * a placeholder stands for it.
 */
export function formatValue({
  value: { min, max },
  approximation,
}: Pick<ClaimRecord, 'value' | 'approximation'>): string {
  if (min === null) return max === null ? '—' : `${approximation === 'at-most' ? '≤' : '<'}${grouped(max)}`
  if (max === null) return `${approximation === 'at-least' ? '≥' : '>'}${grouped(min)}`
  if (min !== max) return `${grouped(min)}～${grouped(max)}`
  return approximation === 'about' ? `≈${grouped(min)}` : grouped(min)
}

function grouped(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 20 })
}

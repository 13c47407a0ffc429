import * as z from 'zod'
import { explanationSchema } from './explanation.ts'
import { positionSchema, rangeSchema } from './range.ts'

export const claimKindSchema = z.enum([
  'count',
  'percentage',
  'percentage-point',
  'money',
  'multiple',
  'fraction',
  'duration',
  'measure',
  'score',
  'rank',
])
/** What sort of quantity a claim states. */
export type ClaimKind = z.infer<typeof claimKindSchema>

export const approximationSchema = z.enum(['exact', 'about', 'over', 'under', 'at-least', 'at-most', 'range'])
/** How the text qualifies the number: 约 about, 余 over, 近 under, 以上 at-least, 以内 at-most, 5—8 range. */
export type Approximation = z.infer<typeof approximationSchema>

export const claimStatusSchema = z.enum(['actual', 'planned', 'budget', 'requirement'])
/** Whether the figure is reported, intended, budgeted, or demanded by a rule. */
export type ClaimStatus = z.infer<typeof claimStatusSchema>

export const claimRoleSchema = z.enum(['level', 'change', 'share', 'target'])
/** A level reached, a change of one, a stated part of a stated whole, or a target. */
export type ClaimRole = z.infer<typeof claimRoleSchema>

/** Bounds in base units: yuan (or the named currency), percent, 万 and 亿 expanded. `null` is an open end. */
export const valueSchema = z.object({ min: z.number().nullable(), max: z.number().nullable() })
export type Value = z.infer<typeof valueSchema>

/** One quantitative claim: a number that says how many, how much, what share or how far changed. */
export const claimSchema = z
  .object({
    id: z.string(),
    section: z.string().nullable(),
    text: z.string(),
    range: rangeSchema,
    position: positionSchema,
    kind: claimKindSchema,
    value: valueSchema,
    approximation: approximationSchema,
    unit: z.string(),
    currency: z.string().optional().describe('ISO 4217, money only'),
    placeholder: z.boolean(),
    metric: z
      .string()
      .describe(
        'what is measured: the text at metricRange without line breaks, and around it what a list says once, the head of its last member (小麦、稻谷最低收购价 → 小麦最低收购价) and the verb of its first (新增企业5家、合作社8家 → 新增合作社), or the verb of a general noun (审核151个项目 → 审核项目), what a sum is given for (安排2亿元用于治水 → 安排用于治水), the whole of a share (税收9亿元，占收入的64% → 税收占收入), the plan that was fulfilled (收入9亿元，完成预算的98% → 收入完成预算), 人均 and its like (贷款12亿元，户均5万元 → 户均贷款), or the item or account of a budget (行政运行（项）。…支出决算为5万元 → 行政运行支出决算; 政府性基金收入4亿元，…支出3亿元 → 政府性基金支出)',
      ),
    metricRange: rangeSchema.nullable(),
    status: claimStatusSchema,
    role: claimRoleSchema,
    base: z.string().nullable(),
    scope: z.object({
      period: z.string().nullable(),
      organisation: z.string().nullable(),
      dates: z
        .object({ start: z.iso.date(), end: z.iso.date() })
        .optional()
        .describe('first and last day of the period, where the report tells which days it means'),
    }),
    partOf: z.string().nullable(),
    explanation: explanationSchema.optional().describe('how the number was read, where explanations were asked for'),
  })
  .meta({ id: 'Claim' })
export type ClaimRecord = z.infer<typeof claimSchema>

import * as z from 'zod'

/**
 * A construct of the genre that a claim exercises. An annotator names those that no other field of the claim says;
 * the rest follow from the fields, see `constructsOf`.
 */
export const frameSchema = z.enum([
  /** One member of a list that 分别, 各 or 依次 deals out: 甲、乙分别增长5%、6%. */
  'respectively',
  /** The value that is left: 由71.3%提高到96.8%, the first. */
  'from',
  /** The value that is reached: 提高到96.8%, 降至4.1%, with or without a 由 before it. */
  'to',
  /** A detail in brackets behind what it details: 干部42名（女干部11名）. */
  'bracket-part',
  /** What is measured is the subject, a verb or more stands between it and the number: 群众满意度连续三年保持在95%. */
  'subject-before',
  /** What is measured follows the number: 3家企业挂牌, 有六成农户用上自来水. */
  'metric-after',
  /** One verb, noun or unit serves several numbers: 新建小学2所、幼儿园3所; 20.9、36.2个百分点. */
  'shared',
  /** An average or a rate per head, per place or per time: 人均, 平均, 每亩, 户均. */
  'each',
  /** A cell of a table, or of a table read out line by line. */
  'table',
  /** The number stands in a title or heading. */
  'heading',
  /** A ratio of two or more members: 8.2∶40.6∶51.2, 1.9∶1. */
  'ratio',
  /** The level of an index: 指数为98.6. */
  'index',
])
export type Frame = z.infer<typeof frameSchema>

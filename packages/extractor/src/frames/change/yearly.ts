import { affixes } from '../affix.ts'

/** 年均增长|12%: what holds for each of several years. */
export const yearly = affixes(['年均', '年平均', '平均每年', '每年平均'])

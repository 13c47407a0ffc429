import type { Fault } from '../fault.ts'
import { impossibleDate } from './dates.ts'
import { announcedCount } from './enumeration.ts'
import { aboutAround, nearSurplus, overAbove, surplusAfterExact } from './estimates.ts'
import { difference, growthRate, pointsDifference, share, sumPart, sumTotal } from './figures.ts'
import { advertisement, hiddenPassage, pageNumber } from './foreign-text.ts'
import * as numbering from './numbering.ts'
import { instruction, numberDropped, numberToSign, templateText } from './placeholders.ts'
import { doubledMark, halfPair, halfWidthMark, straySpace } from './punctuation.ts'
import { phraseRepeated, sentenceRepeated, wordRepeated } from './repetition.ts'
import { restated } from './restated.ts'
import { tableFigure } from './tables.ts'
import { percentForPoints, reversedRange } from './units.ts'
import { confusedWord, emptyDoubling, headNounDropped, yearWithoutNian } from './wording.ts'

/** Every kind of fault that can be planted, in the order of the table. */
export const faults: readonly Fault[] = [
  numberToSign,
  numberDropped,
  templateText,
  instruction,
  sumPart,
  sumTotal,
  tableFigure,
  difference,
  pointsDifference,
  growthRate,
  share,
  restated,
  percentForPoints,
  reversedRange,
  announcedCount,
  numbering.sectionSkipped,
  numbering.sectionRepeated,
  numbering.sectionMisnumbered,
  numbering.itemSkipped,
  numbering.itemRepeated,
  numbering.markAfterMarker,
  numbering.markerBrackets,
  sentenceRepeated,
  phraseRepeated,
  wordRepeated,
  halfPair,
  halfWidthMark,
  doubledMark,
  straySpace,
  nearSurplus,
  aboutAround,
  overAbove,
  surplusAfterExact,
  confusedWord,
  emptyDoubling,
  headNounDropped,
  yearWithoutNian,
  impossibleDate,
  advertisement,
  pageNumber,
  hiddenPassage,
]

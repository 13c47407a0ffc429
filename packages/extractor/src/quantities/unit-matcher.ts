import { createMatcher, units } from '@hegao/lexicon'

/** Finds the units of the lexicon; laid out once for all who read units. */
export const unitMatcher = createMatcher(units)

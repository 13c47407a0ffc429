import Big from 'big.js'

/** An exact decimal number (big.js). Sums, differences and products are exact; quotients carry 40 decimal places. */
export type Decimal = Big

// A constructor of our own: its settings are not shared with any other user of big.js in the same program.
const Exact = Big()
Exact.DP = 40
Exact.RM = Exact.roundDown
Exact.NE = -100
Exact.PE = 100

/**
 * Makes an exact decimal.
 *
 * @param value a decimal literal such as `"2424.03"`, a number (taken as JavaScript prints it, so `0.1` is one tenth),
 *   or a decimal, which is returned as an equal one.
 * @throws Error when `value` is not a finite decimal number.
 */
export function decimal(value: string | number | Decimal): Decimal {
  return new Exact(value)
}

/** 0. */
export const zero: Decimal = decimal(0)
/** 1. */
export const one: Decimal = decimal(1)

/**
 * Ten to the power of `exponent`, which may be negative: `powerOfTen(-2)` is 0.01.
 */
export function powerOfTen(exponent: number): Decimal {
  return decimal(`1e${exponent}`)
}

/**
 * The value of one unit in the last place of `value` that is not zero: 5300 → 100, 88 → 1, 12.5 → 0.1. For zero it is 1.
 */
export function lastSignificantPlace(value: Decimal): Decimal {
  // big.js keeps the digits without trailing zeros in `c` and the exponent of the first one in `e`.
  return value.eq(0) ? one : powerOfTen(value.e - value.c.length + 1)
}

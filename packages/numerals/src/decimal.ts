/** An integer: a number where that is safe, else a bigint. */
type Coefficient = number | bigint

/** Decimal places of a quotient. */
const QUOTIENT_PLACES = 40
const LITERAL = /^(-?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i
/** The powers of ten that are safe integers. */
const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent)
/** The powers of ten that a binary number holds exactly. */
const BINARY_POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))

/**
 * An exact decimal number. Sums, differences and products are exact; quotients are cut off after 40 decimal places.
 *
 * It is `coefficient` × 10 ^ `exponent`, the coefficient with no zero at its end, so that equal numbers have equal
 * fields. The figures of a report nearly all have a coefficient within the safe integers; beyond them it is a bigint.
 * Made by {@link decimal}; every operation gives a new number.
 */
export class Decimal {
  readonly coefficient: Coefficient
  readonly exponent: number

  /** @param coefficient a bigint, or a safe integer */
  constructor(coefficient: Coefficient, exponent: number) {
    let significant = coefficient
    let places = exponent
    if (typeof significant === 'bigint') {
      while (significant !== 0n && significant % 10n === 0n) {
        significant /= 10n
        places += 1
      }
      if (isSafe(significant)) significant = Number(significant)
    } else {
      while (significant !== 0 && significant % 10 === 0) {
        significant /= 10
        places += 1
      }
    }
    // −0 is 0, and so is 0 × 10³.
    this.coefficient = significant === 0 ? 0 : significant
    // −0 + 0 is 0 too.
    this.exponent = significant === 0 ? 0 : places + 0
  }

  plus(other: Decimal | string | number): Decimal {
    const { coefficient, exponent } = decimal(other)
    const common = Math.min(this.exponent, exponent)
    return new Decimal(
      sum(shifted(this.coefficient, this.exponent - common), shifted(coefficient, exponent - common)),
      common,
    )
  }

  minus(other: Decimal | string | number): Decimal {
    return this.plus(decimal(other).neg())
  }

  times(other: Decimal | string | number): Decimal {
    const { coefficient, exponent } = decimal(other)
    return new Decimal(product(this.coefficient, coefficient), this.exponent + exponent)
  }

  /**
   * The quotient, cut off towards zero after 40 decimal places.
   *
   * @throws RangeError when `other` is zero
   */
  div(other: Decimal | string | number): Decimal {
    const { coefficient, exponent } = decimal(other)
    // What is left to multiply the dividend with, so that the whole quotient counts units of the last place.
    const places = QUOTIENT_PLACES + this.exponent - exponent
    const dividend = BigInt(shifted(this.coefficient, Math.max(places, 0)))
    const divisor = BigInt(shifted(coefficient, Math.max(-places, 0)))
    return new Decimal(dividend / divisor, -QUOTIENT_PLACES)
  }

  neg(): Decimal {
    return new Decimal(-this.coefficient, this.exponent)
  }

  abs(): Decimal {
    return this.coefficient < 0 ? this.neg() : this
  }

  /** The number cut off towards zero after `places` decimal places, which may be 0 but not negative. */
  cutOff(places = 0): Decimal {
    const cut = -places - this.exponent
    return cut <= 0 ? this : new Decimal(BigInt(this.coefficient) / 10n ** BigInt(cut), -places)
  }

  /** The number rounded to `places` decimal places, which may be 0 but not negative; a half goes away from zero. */
  round(places = 0): Decimal {
    const half = new Decimal(this.coefficient < 0 ? -5 : 5, -places - 1)
    return this.plus(half).cutOff(places)
  }

  /** −1 where this is less than `other`, 1 where it is greater, else 0. */
  cmp(other: Decimal | string | number): -1 | 0 | 1 {
    const { coefficient, exponent } = decimal(other)
    const common = Math.min(this.exponent, exponent)
    const a = shifted(this.coefficient, this.exponent - common)
    const b = shifted(coefficient, exponent - common)
    if (a < b) return -1
    return a > b ? 1 : 0
  }

  eq(other: Decimal | string | number): boolean {
    const { coefficient, exponent } = decimal(other)
    return this.coefficient === coefficient && this.exponent === exponent
  }

  lt(other: Decimal | string | number): boolean {
    return this.cmp(other) < 0
  }

  lte(other: Decimal | string | number): boolean {
    return this.cmp(other) <= 0
  }

  gt(other: Decimal | string | number): boolean {
    return this.cmp(other) > 0
  }

  gte(other: Decimal | string | number): boolean {
    return this.cmp(other) >= 0
  }

  /** The nearest binary number. */
  toNumber(): number {
    const { coefficient, exponent } = this
    if (exponent === 0) return Number(coefficient)
    // Of two exact numbers the product and the quotient are rounded once, to the nearest (IEEE 754).
    const power = BINARY_POWERS[Math.abs(exponent)]
    if (power === undefined || typeof coefficient === 'bigint') return Number(`${coefficient}e${exponent}`)
    return exponent > 0 ? coefficient * power : coefficient / power
  }

  /** All digits, without an exponent and without zeros at the end: 1500, 0.25, -3. */
  toFixed(): string {
    if (this.exponent >= 0) return String(this.coefficient) + '0'.repeat(this.exponent)
    const sign = this.coefficient < 0 ? '-' : ''
    const digits = String(this.coefficient)
      .slice(sign.length)
      .padStart(1 - this.exponent, '0')
    return `${sign}${digits.slice(0, this.exponent)}.${digits.slice(this.exponent)}`
  }

  /** As {@link Decimal.toFixed}. */
  toString(): string {
    return this.toFixed()
  }

  toJSON(): string {
    return this.toFixed()
  }
}

/**
 * Makes an exact decimal.
 *
 * @param value a decimal literal such as `"2424.03"`, a number (taken as JavaScript prints it, so `0.1` is one tenth),
 *   or a decimal, which is returned itself.
 * @throws RangeError when `value` is not a finite decimal number.
 */
export function decimal(value: string | number | Decimal): Decimal {
  if (typeof value === 'object') return value
  if (typeof value === 'number' && Number.isSafeInteger(value)) return new Decimal(value, 0)
  const literal = String(value)
  const [, sign, whole = '', fraction = '', exponent = '0'] = LITERAL.exec(literal) ?? []
  if (sign === undefined || whole + fraction === '') throw new RangeError(`Not a decimal number: ${literal}`)
  return new Decimal(BigInt(sign + whole + fraction), Number(exponent) - fraction.length)
}

/** 0. */
export const zero: Decimal = decimal(0)
/** 1. */
export const one: Decimal = decimal(1)

/**
 * Ten to the power of `exponent`, which may be negative: `powerOfTen(-2)` is 0.01.
 */
export function powerOfTen(exponent: number): Decimal {
  return PLACES[exponent + MOST_PLACES] ?? new Decimal(1, exponent)
}

const MOST_PLACES = 12
/** The places that figures are printed to, made once. */
const PLACES = Array.from({ length: 2 * MOST_PLACES + 1 }, (_, index) =>
  index === MOST_PLACES ? one : new Decimal(1, index - MOST_PLACES),
)

/**
 * The value of one unit in the last place of `value` that is not zero: 5300 → 100, 88 → 1, 12.5 → 0.1. For zero it is 1.
 */
export function lastSignificantPlace(value: Decimal): Decimal {
  return powerOfTen(value.exponent)
}

function isSafe(integer: bigint): boolean {
  return integer >= Number.MIN_SAFE_INTEGER && integer <= Number.MAX_SAFE_INTEGER
}

function sum(a: Coefficient, b: Coefficient): Coefficient {
  if (typeof a === 'number' && typeof b === 'number') {
    const result = a + b
    if (Number.isSafeInteger(result)) return result
  }
  return BigInt(a) + BigInt(b)
}

function product(a: Coefficient, b: Coefficient): Coefficient {
  if (typeof a === 'number' && typeof b === 'number') {
    // A product that is not safe is rounded to one that is not safe either.
    const result = a * b
    if (Number.isSafeInteger(result)) return result
  }
  return BigInt(a) * BigInt(b)
}

/** The integer with so many zeros behind it. */
function shifted(integer: Coefficient, zeros: number): Coefficient {
  if (zeros === 0) return integer
  const power = POWERS[zeros]
  return power === undefined ? BigInt(integer) * 10n ** BigInt(zeros) : product(integer, power)
}

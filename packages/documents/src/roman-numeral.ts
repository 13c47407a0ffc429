const steps = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

/** Writes an integer from 1 on in Roman numerals: 49 is xlix. From 4000 on the sign for a thousand is repeated. */
export function romanNumeral(integer: number): string {
  let rest = integer
  let written = ''
  for (const [value, sign] of steps) {
    written += sign.repeat(Math.floor(rest / value))
    rest %= value
  }
  return written
}

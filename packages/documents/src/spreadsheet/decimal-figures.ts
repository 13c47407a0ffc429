/** A number as its decimal digits: `digits` × 10^`exponent`, not negative. */
export interface DecimalFigures {
  readonly digits: bigint
  readonly exponent: number
}

/** The number as a spreadsheet holds it, to fifteen digits: 1.005 is 1.005 and not the binary fraction just below. */
export function decimalFigures(value: number): DecimalFigures {
  const [mantissa = '0', power = '0'] = Math.abs(value).toExponential(14).split('e')
  return { digits: BigInt(mantissa.replace('.', '')), exponent: Number(power) - 14 }
}

/** The number with `places` after the point, half rounded up: its digits before and after the point. */
export function roundFigures({ digits, exponent }: DecimalFigures, places: number): { whole: string; part: string } {
  const shift = exponent + places
  let scaled: bigint
  if (shift >= 0) scaled = digits * 10n ** BigInt(shift)
  else if (-shift > 40) scaled = 0n
  else {
    const unit = 10n ** BigInt(-shift)
    scaled = (digits + unit / 2n) / unit
  }
  const figures = scaled.toString().padStart(places + 1, '0')
  return { whole: figures.slice(0, figures.length - places), part: places > 0 ? figures.slice(-places) : '' }
}

/** What the format General shows: up to eleven significant digits, no zeros at the end; large integers in full. */
export function generalFigures(value: number): string {
  const magnitude = Math.abs(value)
  const sign = value < 0 ? '-' : ''
  if (magnitude === 0) return '0'
  if (magnitude >= 1e15 || magnitude < 1e-9) {
    const [mantissa = '', power = ''] = magnitude.toExponential(5).split('e')
    const exponent = Number(power)
    const shown = mantissa.replace(/\.?0+$/, '')
    return `${sign}${shown}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
  }
  const before = Math.floor(Math.log10(magnitude)) + 1
  const places = Math.max(0, Math.min(10, 11 - Math.max(before, 1)))
  const { whole, part } = roundFigures(decimalFigures(value), places)
  const shown = part.replace(/0+$/, '')
  return `${sign}${whole}${shown === '' ? '' : `.${shown}`}`
}

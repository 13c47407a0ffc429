/** Points of the units that a length can be written in (ST_UniversalMeasure): 28mm. */
const points: Readonly<Record<string, number>> = { mm: 72 / 25.4, cm: 720 / 25.4, in: 72, pt: 1, pc: 12, pi: 12 }

/**
 * Reads a length.
 *
 * @param value a number, or a number with its unit
 * @param perPoint how many of what a bare number counts make a point: 20 of most lengths, 2 of sizes of type
 * @returns the length as a bare number counts it; undefined where `value` is none
 */
export function readLength(value: string | undefined, perPoint: number): number | undefined {
  if (value === undefined || value === '') return undefined
  const unit = points[value.slice(-2)]
  const read = Number(unit === undefined ? value : value.slice(0, -2))
  if (!Number.isFinite(read)) return undefined
  return unit === undefined ? read : read * unit * perPoint
}

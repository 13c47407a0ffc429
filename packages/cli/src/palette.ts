import { styleText } from 'node:util'
import { type Paint, type Palette, plainPalette } from '@hegao/reporters'
import type { Environment, TextSink } from './environment.ts'

type Style = Parameters<typeof styleText>[0]

const paint =
  (style: Style): Paint =>
  (text) =>
    styleText(style, text, { validateStream: false })

const colours: Palette = {
  error: paint(['bold', 'red']),
  warning: paint('yellow'),
  info: paint('cyan'),
  related: paint('blue'),
  place: paint('bold'),
  heading: paint('bold'),
  dim: paint('dim'),
}

/**
 * The palette for a stream. In this order: `--no-color`; FORCE_COLOR (`0` or `false` forbids colour); NO_COLOR
 * (no-color.org: any value that is not empty); a terminal that is not dumb gets colours, anything else none.
 */
export function paletteFor(stream: TextSink, env: Environment['env'], allowed: boolean): Palette {
  return allowed && wantsColour(stream, env) ? colours : plainPalette
}

function wantsColour({ isTTY }: TextSink, env: Environment['env']): boolean {
  const { FORCE_COLOR: force, NO_COLOR: forbid, TERM: terminal } = env
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (forbid !== undefined && forbid !== '') return false
  return isTTY === true && terminal !== 'dumb'
}

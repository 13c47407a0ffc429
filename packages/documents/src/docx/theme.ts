import type { WordPackage } from './package.ts'

/** The fonts of a theme for Chinese characters, by what styles call them: `minorEastAsia`. */
export type ThemeFonts = ReadonlyMap<string, string>

/** Reads the fonts that styles refer to through the theme instead of by name. */
export function readThemeFonts(word: WordPackage): ThemeFonts {
  const fonts = new Map<string, string>()
  const part = word.related(word.main).find(({ kind }) => kind === 'theme')?.target
  let which: 'major' | 'minor' | null = null
  if (part === undefined) return fonts
  word.read(part, {
    open({ name, attributes }) {
      if (name === 'a:majorFont') which = 'major'
      if (name === 'a:minorFont') which = 'minor'
      if (which === null) return
      const key = `${which}EastAsia`
      const typeface = attributes.get('typeface') ?? ''
      // The font of the script counts where none is named for all of East Asia.
      if (name === 'a:ea' && typeface !== '') fonts.set(key, typeface)
      if (name === 'a:font' && attributes.get('script') === 'Hans' && !fonts.has(key)) fonts.set(key, typeface)
    },
    close(name) {
      if (name === 'a:majorFont' || name === 'a:minorFont') which = null
    },
  })
  return fonts
}

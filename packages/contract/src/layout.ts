import type { Range } from './range.ts'

/** How characters of a paragraph look; what the file does not say is null. */
export interface CharacterLayout extends Range {
  /** The font of its Chinese characters: `仿宋_GB2312`. */
  readonly font: string | null
  /** In points: 16 is 三号. */
  readonly size: number | null
  readonly bold: boolean
}

/** How a paragraph is laid out, styles taken in. The range is that of its text, with a number that is written by itself. */
export interface ParagraphLayout extends Range {
  /** Where the number ends that is written by itself; `start` where there is none. */
  readonly numberEnd: number
  /** The name of its style, as the word processor shows it: `heading 1`. */
  readonly style: string | null
  readonly alignment: 'left' | 'center' | 'right' | 'justify' | null
  /** In characters of its own size, negative where the first line hangs; null where nothing says. */
  readonly firstLineIndent: number | null
  /** The distance of lines: exactly so many points, at least so many, or a multiple of single spacing. */
  readonly lineSpacing: { readonly rule: 'exact' | 'atLeast' | 'multiple'; readonly value: number } | null
  /** From 1, of paragraphs that the word processor takes for headings. */
  readonly outlineLevel: number | null
  readonly inTable: boolean
  /** Whether it is set apart from the text: in a footnote, an endnote, a text box. */
  readonly aside: boolean
  /** In order, without the number that is written by itself; neighbours differ. */
  readonly characters: readonly CharacterLayout[]
}

/** The pages of a stretch of the text; lengths in millimetres. */
export interface PageLayout extends Range {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** The grid that lines and characters stand on: the distance of lines in points; null where there is none. */
  readonly linePitch: number | null
  /** The number of the page as it is written, `#` for the figure: `— # —`; null where pages bear none. */
  readonly pageNumber: string | null
}

/** How a document looks on paper. Only formats that know have it; ranges are in UTF-16 code units of the text. */
export interface Layout {
  readonly pages: readonly PageLayout[]
  /** Those with text, in order. */
  readonly paragraphs: readonly ParagraphLayout[]
}

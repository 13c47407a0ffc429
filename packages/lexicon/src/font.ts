/**
 * The typefaces that documents are set in: `fangsong` 仿宋, `heiti` 黑体, `kaiti` 楷体, `song` 宋体, `xiaobiaosong` 小标宋;
 * `sans`: those of the screen, such as 微软雅黑.
 */
export type FontFamily = 'fangsong' | 'heiti' | 'kaiti' | 'sans' | 'song' | 'xiaobiaosong'

/** The name of a font as files have it, and the typeface it shows. */
export interface Font {
  readonly term: string
  readonly family: FontFamily
  readonly source: string
}

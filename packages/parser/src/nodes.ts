import type { MarkerKind, Position, SectionLevel } from '@hegao/contract'
import type { Literal as UnistLiteral, Parent as UnistParent } from 'unist'

/*
 * The tree a report is parsed into. It follows unist: plain objects with `type`, `children` or `value`, and
 * `position`; it survives JSON. Positions are half-open, in UTF-16 code units of the text as read.
 */

interface Parent extends UnistParent {
  position: Position
}
interface Literal extends UnistLiteral {
  value: string
  position: Position
}

/** The root. */
export interface Report extends Parent {
  type: 'report'
  children: Block[]
}

/** What may stand directly in a report, a section, or a table cell. */
export type Block =
  | Title
  | Subtitle
  | Salutation
  | Section
  | Paragraph
  | Table
  | Field
  | Signature
  | Attachment
  | Notes
  | Elision
  | Furniture

/** The report's title, 政府工作报告; `value` as written, spaced letters included. */
export interface Title extends Literal {
  type: 'title'
}

/** A line under the title: the occasion in brackets, the speaker, the date. */
export interface Subtitle extends Literal {
  type: 'subtitle'
}

/** 各位代表： */
export interface Salutation extends Literal {
  type: 'salutation'
}

/**
 * A numbered section, or one with an unnumbered heading (`marker` is then empty, as in a —— paragraph).
 * The first child is always its {@link Heading}.
 */
export interface Section extends Parent {
  type: 'section'
  /** Stable within one parse: s1, s2 … in document order, shared with {@link Item}. */
  id: string
  /** As written: （一）, `1．`, `(2)`. */
  marker: string
  kind: MarkerKind
  level: SectionLevel
  /** The number the marker carries; null where it carries none. */
  ordinal: number | null
  /** The heading text without its marker. */
  title: string
  /** Whether text follows the heading in the same line. */
  runIn: boolean
  irregularities: Irregularity[]
  children: [Heading, ...Block[]]
}

/** Marker and title of a section. `value` is the whole span. */
export interface Heading extends Literal {
  type: 'heading'
}

/** A line of running text. */
export interface Paragraph extends Parent {
  type: 'paragraph'
  children: (Sentence | Item)[]
}

/**
 * A member of a run-in enumeration (一是, 第一，, 首先, 一方面), from its marker to the next one or the end of the
 * paragraph. Its first child sentence begins with the marker.
 */
export interface Item extends Parent {
  type: 'item'
  id: string
  marker: string
  kind: MarkerKind
  level: 'item'
  ordinal: number | null
  title: string
  /** Marker and title: the first clause, up to 。 ； or ： */
  heading: Position
  irregularities: Irregularity[]
  children: (Sentence | Item)[]
}

/** The smallest unit of prose: no rule splits text again. `value` is the text of its range. */
export interface Sentence extends Literal {
  type: 'sentence'
}

/**
 * Lines of cells: parted by tabs, as they come out of a flattened Word form; a Markdown table with its rule
 * (| --- | --- |, which is no row); or lines of figures that gaps of spaces part, as they come out of a page layout.
 */
export interface Table extends Parent {
  type: 'table'
  children: Row[]
}
export interface Row extends Parent {
  type: 'row'
  children: Cell[]
}
/**
 * A table cell; empty where nothing stands in it. It may hold whole sections. Their markers run on down the column:
 * `irregularities` are told from the cells above, in {@link Section} and {@link Item}.
 */
export interface Cell extends Parent {
  type: 'cell'
  children: Block[]
}

/** 单位名称：某某局 — a label and its value in a line of its own. The value is `children`. */
export interface Field extends Parent {
  type: 'field'
  label: string
  children: Sentence[]
}

/** The closing lines: who signs, and when. */
export interface Signature extends Parent {
  type: 'signature'
  organisation: string | null
  /** As written: 2024年1月8日. */
  date: string | null
  children: Sentence[]
}

/** 附件：… with the lines that belong to it. */
export interface Attachment extends Parent {
  type: 'attachment'
  label: string
  children: Block[]
}

/** 名词解释, 注释: a heading (the first child) with notes under it, and page numbers or cuts between them. */
export interface Notes extends Parent {
  type: 'notes'
  id: string
  marker: ''
  kind: 'unnumbered'
  level: 'unnumbered'
  ordinal: null
  title: string
  irregularities: Irregularity[]
  children: [Heading, ...(Note | Furniture | Elision)[]]
}
/** One note, 1.“三长”制：指河长、林长、田长。 Its first child sentence begins after the marker. */
export interface Note extends Parent {
  type: 'note'
  id: string
  marker: string
  kind: 'arabic-point'
  level: 3
  ordinal: number | null
  /** What is explained: up to the first ： or 。 */
  title: string
  /** Marker and title. */
  heading: Position
  irregularities: Irregularity[]
  children: Sentence[]
}

/** What an outline lists. */
export type Entry = Section | Item | Notes | Note

/** A cut that the text itself announces: ---此处隐藏862字,下载后查看--- */
export interface Elision extends Literal {
  type: 'elision'
}

/** What the web page or the page layout left in the text: page numbers, 打印本页, 责任编辑：… */
export interface Furniture extends Literal {
  type: 'furniture'
}

/** Any node of the tree. */
export type ReportNode = Report | Block | Heading | Item | Sentence | Row | Cell | Note

/** Something about a marker that does not run on as it should; the tree is built all the same, the checker words it. */
export interface Irregularity {
  /**
   * `gap`: ordinals were skipped, or a series does not begin at one; `repeat`: the same ordinal stood just before;
   * `restart`: the series begins again at one under the same parent; `backward`: another smaller ordinal follows a
   * larger one; `deep`: the level jumps over one that the document uses.
   */
  type: 'gap' | 'repeat' | 'restart' | 'backward' | 'deep'
  /** The ordinal that was due; null for `deep`. */
  expected: number | null
  /** The marker it does not agree with: the sibling before, or for `deep` the section it stands in. */
  previous: Position | null
}

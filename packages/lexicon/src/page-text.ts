/** Wording that a report cannot contain by itself and that came in with a copy: download hints, advertising. */
export interface ForeignCue {
  readonly term: string
  readonly class: 'download' | 'contact' | 'advertisement' | 'site'
  readonly source: string
}

/** A line of the web page around a report: 打印本页, 责任编辑：…. */
export interface FurnitureCue {
  readonly term: string
  /** `whole-line`: the trimmed line is the term and nothing else; `line-start`: the trimmed line begins with it. */
  readonly match: 'whole-line' | 'line-start'
  readonly source: string
}

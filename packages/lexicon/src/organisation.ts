/** An ending by which the name of a public body is known: 局, 委员会, 街道办事处. */
export interface OrganisationSuffix {
  readonly term: string
  readonly source: string
}

/** A beginning by which the name of a public body is known: 县委, 市政府, 省, 国家. */
export interface OrganisationPrefix {
  readonly term: string
  readonly source: string
}

import { strToU8, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'

/** The parts of a Word file, each without its root element. */
export interface WordParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly comments?: string
  /** Other entries of the package, whole. */
  readonly entries?: Readonly<Record<string, string>>
}

const kinds = { styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', comments: 'comments' } as const

/** Makes a Word file of XML written by hand, to try what no program would write. */
export function wordFile(parts: WordParts): Uint8Array {
  const named = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => parts[kind] !== undefined)
  const entries: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
    'word/document.xml': root('document', `<w:body>${parts.body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(...named.map((kind) => [kind, `${kind}.xml`] as const)),
    ...Object.fromEntries(named.map((kind) => [`word/${kind}.xml`, root(kind, parts[kind] ?? '')])),
    ...parts.entries,
  }
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, xml]) => [name, strToU8(xml)])))
}

function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`
}

function relationships(...targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${RELATIONSHIPS}">${each.join('')}</Relationships>`
}

/** A paragraph of runs, each a text or XML. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') || content === '' ? content : r(content)
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

/** A run of a text. */
export function r(text: string, properties = ''): string {
  const before = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${before}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** The properties that put a paragraph into a list. */
export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
}

/** The definition of a list: a format and a text for each level. */
export function list(id: number, levels: readonly (readonly [format: string, text: string, more?: string])[]): string {
  const each = levels.map(
    ([format, text, more = ''], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${each.join('')}</w:abstractNum>`
}

/** A list made from a definition, its levels perhaps beginning elsewhere. */
export function instance(id: number, definition: number, starts: Readonly<Record<number, number>> = {}): string {
  const overrides = Object.entries(starts).map(
    ([level, start]) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
  )
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides.join('')}</w:num>`
}

/** Elements that have no end tag and nothing in them (HTML, 13.1.2). */
export const voidElements: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
)

/** Elements that begin and end a line. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext ' +
    'pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
)

/** Block elements before whose start tag an open p ends (HTML, 13.2.6.4.7). */
export const closesParagraph: ReadonlySet<string> = new Set(
  [...blockElements].filter((name) => !/^(?:body|html|caption|t\w+|legend|table)$/.test(name)).concat('table'),
)

/** Elements of which a browser shows nothing, or nothing that belongs to a text. */
export const unseenElements: ReadonlySet<string> = new Set(
  (
    'applet audio button canvas datalist del embed frameset head iframe map math noembed noframes noscript object ' +
    'optgroup option picture script select style svg template textarea title video'
  ).split(' '),
)

/** Elements whose content is characters and no tags; those of `escapable` may hold character references. */
export const rawElements: ReadonlySet<string> = new Set('iframe noembed noframes style xmp'.split(' '))
export const escapable: ReadonlySet<string> = new Set(['textarea', 'title'])

/** What a cell of a table shuts in: no end tag reaches from inside to an element outside. */
export const cellElements: ReadonlySet<string> = new Set(['td', 'th', 'caption'])

/** Elements that hold the lines of one paragraph and are never the container of an article. */
export const paragraphElements: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 li dt dd pre'.split(' '))

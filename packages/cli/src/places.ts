import type { PlaceInWords, Range } from '@hegao/contract'
import type { Origin, OriginMap, ReadDocument } from '@hegao/documents'

/**
 * Names the places of a document's text as people find them in the file: by page and line, by sheet and cell. Undefined where
 * the text is the file, whose lines say it all.
 */
export function placesOf({ origins }: ReadDocument): ((range: Range) => PlaceInWords | null) | undefined {
  return origins === null ? undefined : (range) => placeAt(origins, range)
}

/** The first piece of a range that has a place. */
function placeAt(origins: OriginMap, { start, end }: Range): PlaceInWords | null {
  for (const { origin } of origins.within({ start, end: Math.max(end, start + 1) })) {
    const words = wordsFor(origin)
    if (words !== null) return words
  }
  return null
}

function wordsFor(origin: Origin): PlaceInWords | null {
  switch (origin.type) {
    case 'page':
      return {
        zh: `第${origin.page}页第${origin.line}行`,
        en: `page ${origin.page}, line ${origin.line}`,
      }
    case 'cell':
      return { zh: `工作表“${origin.sheet}”${origin.cell}`, en: `sheet “${origin.sheet}”, ${origin.cell}` }
    default:
      return null
  }
}

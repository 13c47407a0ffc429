import { createHash } from 'node:crypto'

/** A page of HTML, looked at as a browser would. */
export class Page {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }

  /** Tags in their order, `</p>` as `/p`, without those of the style and the script. */
  get tags(): string[] {
    return Array.from(this.body.matchAll(/<(\/?[a-z][a-z0-9]*)/g), ([, name = '']) => name)
  }

  /** The names of elements that are opened and not closed, or closed and not opened, in that place. */
  get unbalanced(): string[] {
    const open: string[] = []
    const wrong: string[] = []
    for (const tag of this.tags) {
      if (!tag.startsWith('/')) {
        if (!['input', 'meta'].includes(tag)) open.push(tag)
      } else if (open.pop() !== tag.slice(1)) wrong.push(tag)
    }
    return [...wrong, ...open]
  }

  /** The names of all attributes, each once. Whatever follows the name of an element and is no attribute is named whole. */
  get attributeNames(): string[] {
    const tags = this.body.matchAll(/<[a-z][a-z0-9]*((?:[^">]|"[^"]*")*)>/g)
    return [
      ...new Set(Array.from(tags, ([, rest = '']) => rest.replace(/="[^"]*"/g, '')).flatMap((rest) => rest.split(' '))),
    ]
  }

  get ids(): string[] {
    return this.#attributes('id')
  }

  /** Links that lead nowhere. */
  get deadLinks(): string[] {
    const ids = new Set(this.ids)
    return this.#attributes('href').filter((href) => !href.startsWith('#') || !ids.has(href.slice(1)))
  }

  /** The text of the document in its lines; those of a table with a tab between two cells. */
  get lines(): string[] {
    const manuscript = /<div class="manuscript">(.*?)<section class="claims">/s.exec(this.source)?.[1] ?? ''
    const texts = Array.from(manuscript.matchAll(/<div class="text">(.*?)<\/div>/gs), ([, text = '']) => text)
    return texts.flatMap((text) =>
      textOf(
        text
          .replace(/<a class="badge.*?<\/a>/g, '')
          .replaceAll('</td><td', '</td>\t<td')
          .replaceAll('</tr><tr>', '\n'),
      ).split('\n'),
    )
  }

  /** The texts of all elements of a class that contain no element of their own name. */
  texts(name: string, className: string): string[] {
    const pattern = new RegExp(`<${name} class="${className}"[^>]*>(.*?)</${name}>`, 'gs')
    return Array.from(this.body.matchAll(pattern), ([, text = '']) => textOf(text).trim())
  }

  /** The page without its style and its script. */
  get body(): string {
    return this.source.replace(/<style>.*?<\/style>/s, '').replace(/<script>.*?<\/script>/s, '')
  }

  /** The hash of the script, as a security policy names it. */
  get scriptHash(): string {
    const script = /<script>(.*?)<\/script>/s.exec(this.source)?.[1] ?? ''
    return `sha256-${createHash('sha256').update(script).digest('base64')}`
  }

  #attributes(name: string): string[] {
    return Array.from(this.body.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g')), ([, value = '']) => value)
  }
}

function textOf(source: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
  return source.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? '')
}

/** One tag of HTML as it was written. */
export type Tag = {
  readonly name: string
  readonly closes: boolean
  readonly source: string
  /** Offset behind it. */
  readonly end: number
}

/** Elements whose content is never words. */
const silent = new Set(['head', 'style', 'script', 'xml', 'title', 'template', 'noscript', 'object', 'svg'])
/**
 * The tag, comment or declaration that begins at this `<`, with all that is inside it where that is never words (style sheets,
 * scripts). A name of '' means that it says nothing to us.
 */
export function tagAt(html: string, open: number): Tag {
  const nothing = { name: '', closes: false, source: '' }
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4)
    return { ...nothing, end: end < 0 ? html.length : end + 3 }
  }
  const end = tagEnd(html, open)
  const source = html.slice(open, end)
  const [, slash, name] = /^<(\/?)([a-z][a-z0-9:]*)/i.exec(source) ?? []
  // A `<` that opens nothing is a word's: «1 < 2».
  if (name === undefined) return { ...nothing, end: source.startsWith('<!') || source.startsWith('<?') ? end : open + 1 }
  const tag = { name: name.toLowerCase(), closes: slash === '/', source, end }
  const wordless = silent.has(tag.name) && !tag.closes && !source.endsWith('/>')
  return wordless ? { ...nothing, end: behindClosing(html, tag) } : tag
}

function behindClosing(html: string, { name, end }: Tag): number {
  const closing = new RegExp(`</${name}\\s*>`, 'gi')
  closing.lastIndex = end
  return closing.test(html) ? closing.lastIndex : html.length
}

/** Behind the `>` that closes a tag; one inside quotes does not, unless the quote is never closed nearby. */
function tagEnd(html: string, open: number): number {
  const reach = Math.min(html.length, open + 20_000)
  let quote = ''
  for (let i = open + 1; i < reach; i++) {
    const letter = html[i] ?? ''
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return i + 1
  }
  const plain = html.indexOf('>', open)
  return plain < 0 ? html.length : plain + 1
}

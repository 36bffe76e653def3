/** Glyphs in a row. */
export type StillGlyphs = {
  /** SVG elements; colours stand in them as `currentColor` or `var(--token)`. */
  readonly glyphs: readonly Element[]
  /** What `currentColor` is, as a token: `--text-2`; null where the glyphs say it themselves. */
  readonly color: string | null
  /** Of each glyph, CSS px. */
  readonly size: number
  /** Between two, CSS px. */
  readonly gap: number
  /** Free room before the first, where they stand at the end of an element that holds more, CSS px; null: the element is as wide as they are. */
  readonly atEnd: number | null
}

/** A class, the room its element has, and the source of what it shows. */
type Rule = { readonly name: string; readonly room: string; readonly source: string }

/** The rules made so far, by what they show. */
const known = new Map<string, Rule>()
let sheet: CSSStyleSheet | null = null

/**
 * The class of an element that shows glyphs as one picture. Drawn as elements they are laid out and painted piece by piece each time;
 * where hundreds stand on the screen a background is a small part of that. What moves cannot be shown so.
 */
export function stillGlyphs(shown: StillGlyphs): string {
  const [room, source] = [roomOf(shown), sourceOf(shown)]
  const key = `${room} ${source}`
  const rule = known.get(key) ?? { name: `still-glyphs-${known.size}`, room, source }
  if (!known.has(key)) {
    known.set(key, rule)
    const into = sheet ?? begin()
    into.insertRule(written(rule, tokenOf()), into.cssRules.length)
  }
  return rule.name
}

/** A picture does not see the page's tokens: in another scheme all are coloured anew. */
function begin(): CSSStyleSheet {
  const made = new CSSStyleSheet()
  sheet = made
  document.adoptedStyleSheets.push(made)
  const recolor = () => made.replaceSync([...known.values()].map((rule) => written(rule, tokenOf())).join('\n'))
  new MutationObserver(recolor).observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] })
  return made
}

function roomOf({ glyphs, size, gap, atEnd }: StillGlyphs): string {
  const width = glyphs.length * size + (glyphs.length - 1) * gap
  const place =
    atEnd === null ? `width: ${width}px; background-position: center` : `padding-right: ${width + atEnd}px; background-position: right`
  return `${place}; background-size: ${width}px ${size}px; background-repeat: no-repeat`
}

function sourceOf({ glyphs, color, size, gap }: StillGlyphs): string {
  const row = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  row.setAttribute('width', String(glyphs.length * size + (glyphs.length - 1) * gap))
  row.setAttribute('height', String(size))
  // Attributes of their own: the page's policy refuses a style written as text.
  if (color !== null) row.setAttribute('color', `var(${color})`)
  if (color !== null) row.setAttribute('fill', 'currentColor')
  for (const [index, glyph] of glyphs.entries()) {
    const placed = glyph.cloneNode(true) as Element
    placed.removeAttribute('class')
    placed.setAttribute('x', String(index * (size + gap)))
    row.append(placed)
  }
  return new XMLSerializer().serializeToString(row)
}

function tokenOf(): (token: string) => string {
  const tokens = getComputedStyle(document.documentElement)
  return (token) => tokens.getPropertyValue(token).trim()
}

/** A rule as a style sheet has it, every token in its picture replaced by what it is now. */
export function written({ name, room, source }: Rule, token: (name: string) => string): string {
  const colored = source.replace(/var\((--[\w-]+)\)/g, (_, one: string) => token(one))
  return `.${name} { ${room}; background-image: url("data:image/svg+xml,${encodeURIComponent(colored)}") }`
}

import { addressOf, asPixels, type GlyphPicture } from './glyph-pixels.ts'

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

/** A class, the room its element has, and what it shows, its colours still tokens. */
type Rule = { readonly name: string; readonly room: string; readonly picture: GlyphPicture }

/** The rules made so far, by what they show. */
const known = new Map<string, Rule>()
/** Pictures as pixels, by what they show and how many pixels a px has; null: only the vector shows it well. */
const drawn = new Map<string, string | null>()
let sheet: CSSStyleSheet | null = null
let sharpening: ReturnType<typeof setTimeout> | undefined

/** How long no new glyph has come when they are made pixels, ms: the month they came with has been painted by then. */
const restMs = 400

/**
 * The class of an element that shows glyphs as one picture. Drawn as elements they are laid out and painted piece by piece each time;
 * where hundreds stand on the screen a background is a small part of that, and one of pixels a small part of one of vectors. What moves
 * cannot be shown so.
 */
export function stillGlyphs(shown: StillGlyphs): string {
  const [room, picture] = [roomOf(shown), pictureOf(shown)]
  const key = `${room} ${picture.source}`
  const rule = known.get(key) ?? { name: `still-glyphs-${known.size}`, room, picture }
  if (!known.has(key)) {
    known.set(key, rule)
    const into = sheet ?? begin()
    into.insertRule(written(rule, addressOf(colored(rule.picture, tokenOf()))), into.cssRules.length)
    sharpenSoon(into)
  }
  return rule.name
}

/** A picture does not see the page's tokens: in another scheme all are coloured anew, and on another screen their pixels are others. */
function begin(): CSSStyleSheet {
  const made = new CSSStyleSheet()
  sheet = made
  document.adoptedStyleSheets.push(made)
  const again = () => {
    rewrite(made)
    sharpenSoon(made)
  }
  new MutationObserver(again).observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] })
  const watchScreen = () =>
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        again()
        watchScreen()
      },
      { once: true },
    )
  watchScreen()
  return made
}

function sharpenSoon(into: CSSStyleSheet): void {
  clearTimeout(sharpening)
  sharpening = setTimeout(() => void sharpen(into), restMs)
}

/** Draws what has not been drawn yet as pixels; what changed meanwhile comes with a rest of its own. */
async function sharpen(into: CSSStyleSheet): Promise<void> {
  const [token, perPx] = [tokenOf(), devicePixelRatio]
  const pictures = [...known.values()].map(({ picture }) => colored(picture, token))
  const missing = pictures.filter((picture) => !drawn.has(pixelsKey(picture, perPx)))
  if (missing.length > 0) {
    await Promise.all(missing.map(async (picture) => drawn.set(pixelsKey(picture, perPx), await asPixels(picture, perPx))))
  }
  rewrite(into)
}

function rewrite(into: CSSStyleSheet): void {
  const token = tokenOf()
  const rules = [...known.values()].map((rule) => {
    const picture = colored(rule.picture, token)
    return written(rule, drawn.get(pixelsKey(picture, devicePixelRatio)) ?? addressOf(picture))
  })
  into.replaceSync(rules.join('\n'))
}

function pixelsKey({ source }: GlyphPicture, perPx: number): string {
  return `${perPx} ${source}`
}

function roomOf({ glyphs, size, gap, atEnd }: StillGlyphs): string {
  const width = glyphs.length * size + (glyphs.length - 1) * gap
  const place =
    atEnd === null ? `width: ${width}px; background-position: center` : `padding-right: ${width + atEnd}px; background-position: right`
  return `${place}; background-size: ${width}px ${size}px; background-repeat: no-repeat`
}

function pictureOf({ glyphs, color, size, gap }: StillGlyphs): GlyphPicture {
  const width = glyphs.length * size + (glyphs.length - 1) * gap
  const row = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  row.setAttribute('width', String(width))
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
  return { source: new XMLSerializer().serializeToString(row), width, height: size }
}

function tokenOf(): (token: string) => string {
  const tokens = getComputedStyle(document.documentElement)
  return (token) => tokens.getPropertyValue(token).trim()
}

/** The picture with every token replaced by what it is now. */
export function colored(picture: GlyphPicture, token: (name: string) => string): GlyphPicture {
  return { ...picture, source: picture.source.replace(/var\((--[\w-]+)\)/g, (_, one: string) => token(one)) }
}

/** A rule as a style sheet has it. @param address of its picture */
export function written({ name, room }: Pick<Rule, 'name' | 'room'>, address: string): string {
  return `.${name} { ${room}; background-image: url("${address}") }`
}

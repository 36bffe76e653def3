import { isLight } from '#renderer/ui/brand-mark.tsx'

/** The classes made so far, by what they colour: as many as there are rubrics, statuses, brands and sets of networks. */
const known = new Map<string, string>()
let sheet: CSSStyleSheet | null = null

/**
 * The class that colours a card's bar. A style of its own on each card would keep the browser from styling alike cards once.
 *
 * @param bar see `barOf`
 */
export function barClass(bar: string): string {
  return classOf(`bar ${bar}`, (made) => `.${made}::before {}`, { background: bar })
}

/**
 * The class of the letters that stand for a brand, on its own colour and in what reads on it.
 *
 * @param color `#RRGGBB`
 */
export function lettersClass(color: string): string {
  // The ground is the client's colour in both schemes, so these two do not follow the scheme.
  return classOf(`letters ${color}`, (made) => `.${made} {}`, { background: color, color: isLight(color) ? '#161a23' : '#ffffff' })
}

function classOf(
  what: string,
  selector: (made: string) => string,
  style: { readonly background: string; readonly color?: string },
): string {
  const found = known.get(what)
  if (found !== undefined) return found
  const made = `card-bar-${known.size}`
  known.set(what, made)
  sheet ??= begin()
  const rule = sheet.cssRules[sheet.insertRule(selector(made), sheet.cssRules.length)]
  // Set as values: a brand's colour is data, and what is none is left out.
  if (rule instanceof CSSStyleRule) Object.assign(rule.style, style)
  return made
}

function begin(): CSSStyleSheet {
  const made = new CSSStyleSheet()
  document.adoptedStyleSheets.push(made)
  return made
}

/** The classes made so far, by the bar they colour: as many as there are rubrics, statuses, brands and sets of networks. */
const known = new Map<string, string>()
let sheet: CSSStyleSheet | null = null

/**
 * The class that colours a card's bar. A style of its own on each card would keep the browser from styling alike cards once.
 *
 * @param bar see `barOf`
 */
export function barClass(bar: string): string {
  const found = known.get(bar)
  if (found !== undefined) return found
  const made = `card-bar-${known.size}`
  known.set(bar, made)
  sheet ??= begin()
  const rule = sheet.cssRules[sheet.insertRule(`.${made}::before {}`, sheet.cssRules.length)]
  // Set as a value: a brand's colour is data, and what is none is left out.
  if (rule instanceof CSSStyleRule) rule.style.background = bar
  return made
}

function begin(): CSSStyleSheet {
  const made = new CSSStyleSheet()
  document.adoptedStyleSheets.push(made)
  return made
}

/** The classes made so far, by the bar they draw: as many as there are rubrics, statuses and sets of networks. */
const known = new Map<string, string>()
let sheet: CSSStyleSheet | null = null

/**
 * The class that colours a card's bar. A style of its own on each card would keep the browser from styling alike cards once.
 *
 * @param bar see `barOf`
 */
export function barClass(bar: string): string {
  const made = known.get(bar) ?? `card-bar-${known.size}`
  if (!known.has(bar)) {
    known.set(bar, made)
    sheet ??= begin()
    sheet.insertRule(`.${made}::before { background: ${bar} }`, sheet.cssRules.length)
  }
  return made
}

function begin(): CSSStyleSheet {
  const made = new CSSStyleSheet()
  document.adoptedStyleSheets.push(made)
  return made
}

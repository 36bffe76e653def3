const marked = 'data-selected'

/** Marks the first line for Enter; with `keep` only where none is marked, as when the marked line has gone. */
export function markFirst(lines: Element, keep: boolean): void {
  const before = lines.querySelector(`[${marked}]`)
  const first = lines.querySelector('[data-action]')
  if (before === first || (before && keep)) return
  before?.removeAttribute(marked)
  first?.setAttribute(marked, 'true')
}

/** Marks the line after the marked one, or the one before it; from either end it goes on at the other. */
export function markNext(lines: Element, by: 1 | -1): void {
  const all = [...lines.querySelectorAll('[data-action]')]
  const before = all.findIndex((one) => one.hasAttribute(marked))
  const next = all[(before + by + all.length) % all.length]
  all[before]?.removeAttribute(marked)
  next?.setAttribute(marked, 'true')
  next?.scrollIntoView({ block: 'nearest' })
}

/** Does what the marked line offers. */
export function openMarked(lines: Element): void {
  lines.querySelector<HTMLElement>(`[${marked}]`)?.click()
}

/** Scrolls back to the first line. */
export function showFirst(lines: Element): void {
  lines.querySelector('[data-action]')?.scrollIntoView({ block: 'nearest' })
}

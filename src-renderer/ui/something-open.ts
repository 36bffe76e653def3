/** The month that opens under a field of a day has no role of its own. */
const above = '[role="dialog"], [role="menu"], [role="listbox"], [data-dates-dropdown]'

let openThen = false

/** Follows Escape from before anything hears it, so that `wasOpenAtEscape` can tell; answers how to stop. */
export function followEscape(): () => void {
  const hear = ({ code }: KeyboardEvent) => {
    if (code === 'Escape') openThen = somethingOpen()
  }
  window.addEventListener('keydown', hear, { capture: true })
  return () => window.removeEventListener('keydown', hear, { capture: true })
}

/** Whether something lay above the page when Escape was pressed: when the page hears the key, a menu has closed itself for it already. */
export function wasOpenAtEscape(): boolean {
  return openThen
}

/** A dialog, menu or list above the page has Escape for itself. */
export function somethingOpen(): boolean {
  // A closed list stays in the document, only hidden: what counts is what can be seen.
  return [...document.querySelectorAll(above)].some((element) => element.checkVisibility())
}

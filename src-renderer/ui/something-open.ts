/** The month that opens under a field of a day has no role of its own. */
const above = '[role="dialog"], [role="menu"], [role="listbox"], [data-dates-dropdown]'

/** A dialog, menu or list above the page has Escape for itself. */
export function somethingOpen(): boolean {
  // A closed list stays in the document, only hidden: what counts is what can be seen.
  return [...document.querySelectorAll(above)].some((element) => element.checkVisibility())
}

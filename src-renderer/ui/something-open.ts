/** A dialog, menu or list above the page has Escape for itself. */
export function somethingOpen(): boolean {
  // A closed list stays in the document, only hidden: what counts is what can be seen.
  return [...document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"]')].some((element) => element.checkVisibility())
}

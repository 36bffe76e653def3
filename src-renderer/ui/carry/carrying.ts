/** Who carries something over the window now: the browser's own drag, or a layer of ours. */
const carriers = new Set<object>()

/** Marks the page while anything is carried over it, so that what tells of earlier steps goes out of the way. */
export function setCarrying(carrier: object, on: boolean): void {
  if (on) carriers.add(carrier)
  else carriers.delete(carrier)
  document.documentElement.toggleAttribute('data-carrying', carriers.size > 0)
}

import { setCarrying } from './carry/carrying.ts'

/** Whether what is dragged began inside this page: our own cards, columns and pictures, or selected words of a text. */
let ownDrag = false
/** The browser's own drag, whoever began it. */
const browserDrag = {}

export function isOwnDrag(): boolean {
  return ownDrag
}

/**
 * Keeps the window where it is: a file or a link let go where nobody takes it would be opened in place of the program. Words
 * still go into text fields, which take them by themselves.
 */
export function guardDrops(): void {
  document.addEventListener('dragstart', () => (ownDrag = true), true)
  // The end is not told of what was taken off the page meanwhile; nothing is under the pointer while something is dragged.
  for (const over of ['dragend', 'mouseover']) document.addEventListener(over, () => (ownDrag = false), true)
  markDrags()
  document.addEventListener('dragover', (event) => keep(event, true))
  document.addEventListener('drop', (event) => keep(event, false))
}

/** Marks the page while the browser drags anything over it, ours or from outside. */
function markDrags(): void {
  for (const over of ['dragstart', 'dragenter']) document.addEventListener(over, () => setCarrying(browserDrag, true), true)
  for (const away of ['drop', 'dragend', 'mouseover']) document.addEventListener(away, () => setCarrying(browserDrag, false), true)
  document.addEventListener('dragleave', (event) => event.relatedTarget === null && setCarrying(browserDrag, false), true)
}

function keep(event: DragEvent, over: boolean): void {
  if (event.defaultPrevented || ownDrag) return
  const types = event.dataTransfer?.types ?? []
  if (!types.includes('Files') && isTextField(event.target)) return
  event.preventDefault()
  if (over && event.dataTransfer) event.dataTransfer.dropEffect = 'none'
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null
}

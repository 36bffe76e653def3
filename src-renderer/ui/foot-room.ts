import { type RefCallback, useCallback } from 'react'

/** Read by the place of the toasts, which never cover a footer. */
const footRoom = '--foot-room'
/** So far up a toast reaches that nothing lifts, CSS px. */
const toastTop = 112

/** The footers that stand now and the room each takes, CSS px from the window's bottom: a dialog's may stand over a view's. */
const feet = new Map<HTMLElement, number>()

function take(foot: HTMLElement, room: number | null): void {
  if (room === null) feet.delete(foot)
  else feet.set(foot, room)
  const { style } = document.documentElement
  if (feet.size === 0) style.removeProperty(footRoom)
  else style.setProperty(footRoom, `${Math.max(...feet.values())}px`)
}

/** Tells the frame how high a view's footer is, while it stands: one that wraps into two lines lifts the toasts. */
export function useFootRoom(): RefCallback<HTMLElement> {
  return useCallback((foot) => (foot ? watched(foot, [foot], () => foot.offsetHeight) : undefined), [])
}

/** The same of a dialog that stays open when something was done in it; one that ends above the toasts lifts nothing. */
export function useDialogFootRoom(): RefCallback<HTMLElement> {
  return useCallback((foot) => {
    const dialog = foot?.closest<HTMLElement>('[role="dialog"]')
    if (!foot || !dialog) return
    return watched(foot, [foot, dialog, document.documentElement], () => dialogRoom(window.innerHeight, foot.getBoundingClientRect()))
  }, [])
}

/** The room from the window's bottom that a dialog's footer needs, CSS px; 0 where no toast would reach it. */
export function dialogRoom(windowHeight: number, { top, bottom }: Pick<DOMRect, 'top' | 'bottom'>): number {
  return bottom > windowHeight - toastTop ? windowHeight - top : 0
}

function watched(foot: HTMLElement, whatMovesIt: readonly HTMLElement[], room: () => number): () => void {
  const observer = new ResizeObserver(() => take(foot, room()))
  for (const one of whatMovesIt) observer.observe(one)
  return () => {
    observer.disconnect()
    take(foot, null)
  }
}

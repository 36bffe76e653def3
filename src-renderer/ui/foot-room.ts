import { type RefCallback, useCallback } from 'react'

/** Read by the place of the toasts, which never cover a footer. */
const footRoom = '--foot-room'

/** Tells the frame how high a view's footer is, while it stands: one that wraps into two lines lifts the toasts. */
export function useFootRoom(): RefCallback<HTMLElement> {
  return useCallback((foot) => {
    if (!foot) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => style.setProperty(footRoom, `${foot.offsetHeight}px`))
    observer.observe(foot)
    return () => {
      observer.disconnect()
      style.removeProperty(footRoom)
    }
  }, [])
}

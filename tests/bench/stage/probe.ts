/**
 * Source of a script for pages: tells `{ what, value: wall clock in ms }` once something is there, visible, and has been
 * painted (two animation frames later). The first word also says where it stands.
 */
export function paintProbe(watched: readonly Watched[]): string {
  return `(${watch.toString()})(${JSON.stringify(watched)})`
}

/** `page`: end of the address's path. `selector`: the first element that is visible and (when asked) hit at its middle. */
export type Watched = { readonly what: string; readonly page: string; readonly selector: string; readonly hit: boolean }

/** Where and when something was seen first. `at`: wall clock, ms. */
export type Seen = { readonly at: number; readonly x: number; readonly y: number }

/** Runs in the page: uses nothing from outside itself. */
function watch(all: readonly Watched[]): void {
  const open = all.filter((one) => location.pathname.endsWith(one.page))
  const tell = (globalThis as unknown as { benchTell(json: string): void }).benchTell
  const found = ({ selector, hit }: Watched): DOMRect | null => {
    for (const element of document.querySelectorAll(selector)) {
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.height === 0 || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      if (!hit) return box
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      if (top !== null && element.contains(top)) return box
    }
    return null
  }
  const look = () => {
    for (const one of [...open]) {
      const box = found(one)
      if (box === null) continue
      open.splice(open.indexOf(one), 1)
      const say = () => {
        const at = performance.timeOrigin + performance.now()
        tell(JSON.stringify({ what: one.what, value: { at, x: box.x + box.width / 2, y: box.y + box.height / 2 } }))
      }
      requestAnimationFrame(() => requestAnimationFrame(say))
    }
    if (open.length > 0) requestAnimationFrame(look)
  }
  if (open.length > 0) requestAnimationFrame(look)
}

import { useEffect, useRef } from 'react'
import { wasOpenAtEscape } from '#renderer/ui/something-open.ts'
import { isElsewhere } from '#renderer/widgets/calendar/index.ts'
import type { PostId } from '#shared/kernel/ids.ts'

/** What the keys of the plan act on and do; a post is that which has the focus. */
export type PlanKeys = {
  readonly chosen: ReadonlySet<PostId>
  choose(postId: PostId): void
  chooseAll(): void
  clear(): void
  /** Copies the chosen posts, or this one. */
  copy(postId: PostId | null): void
  /** *Move to…* for the chosen posts, or this one. */
  moveTo(postId: PostId | null): void
  /** Deletes the chosen posts, or the one that has the focus. */
  remove(): void
  /** The period after the shown one, or before it. */
  step(by: 1 | -1): void
  showKeys(): void
}

/** The keys of every view of the plan, by physical key so that they hold on a Cyrillic layout; arrows and Enter are each view's own. */
export function usePlanKeys(given: PlanKeys): void {
  const latest = useRef(given)
  latest.current = given
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isElsewhere(event.target)) return
      if (handleKey(event, latest.current)) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function handleKey(event: KeyboardEvent, keys: PlanKeys): boolean {
  const focused = focusedPost()
  if (event.key === '?' || (event.shiftKey && event.code === 'Slash')) return done(() => keys.showKeys())
  if (event.altKey) return false
  if (event.ctrlKey || event.metaKey) return !event.shiftKey && commandKey(event, focused, keys)
  if (event.shiftKey) return event.code === 'KeyM' && done(() => keys.moveTo(focused))
  if (event.code === 'KeyX' && focused) return done(() => keys.choose(focused))
  if (event.code === 'KeyJ') return done(() => keys.step(1))
  if (event.code === 'KeyK') return done(() => keys.step(-1))
  return wayOut(event.code, focused, keys)
}

/** Keys that let the choice go, or delete it. */
function wayOut(code: string, focused: PostId | null, keys: PlanKeys): boolean {
  const chosen = keys.chosen.size > 0
  if (code === 'Escape') return chosen && !wasOpenAtEscape() && done(() => keys.clear())
  if (code === 'Delete' || code === 'Backspace') return (chosen || focused !== null) && done(() => keys.remove())
  return false
}

function commandKey({ code, ctrlKey }: KeyboardEvent, focused: PostId | null, keys: PlanKeys): boolean {
  if (code === 'KeyA') return done(() => keys.chooseAll())
  if (code === 'KeyD') return done(() => keys.copy(focused))
  // Cmd+Space is the system's own on a Mac.
  if (code === 'Space' && ctrlKey && focused) return done(() => keys.choose(focused))
  return false
}

function done(act: () => void): true {
  act()
  return true
}

/** Every view marks its posts with `data-card`. A row of the table is not stood on: there the keyboard stands in a cell. */
export function focusedPost(): PostId | null {
  return (document.activeElement?.closest<HTMLElement>('[data-card]:not([role="row"])')?.dataset.card as PostId | undefined) ?? null
}

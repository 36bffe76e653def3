import type { PostId } from '#shared/kernel/ids.ts'

/** Longest time between the clicks of a double one, ms: what systems set at first. */
const doubleMs = 500

export type SecondPress = {
  /** A post was clicked at a moment (ms, on the clock of events) and is about to be shown in the inspector. */
  clicked(postId: PostId, at: number): void
  stop(): void
}

/**
 * The first click on a post opens the inspector, which may fold the rail and move the post from under the pointer: the second
 * press of a double click opens that post wherever it falls, and means nothing to what lies there now.
 *
 * @param root hears of every press before what lies in it: the window
 */
export function followSecondPress(root: EventTarget, open: (postId: PostId) => void): SecondPress {
  let first: { readonly id: PostId; readonly at: number } | null = null
  let taken = false
  const pressed = (event: Event): void => {
    const clicked = first
    first = null
    taken = false
    if (!clicked || !('detail' in event) || event.detail !== 2 || event.timeStamp - clicked.at > doubleMs) return
    if ((event.target as HTMLElement).closest<HTMLElement>('[data-card]')?.dataset.card === clicked.id) return
    taken = true
    keep(event)
    open(clicked.id)
  }
  const followed = (event: Event): void => {
    if (taken) keep(event)
  }
  const heard = [
    ['mousedown', pressed],
    ['click', followed],
    ['dblclick', followed],
  ] as const
  for (const [type, hear] of heard) root.addEventListener(type, hear, { capture: true })
  return {
    clicked(id, at) {
      first = { id, at }
    },
    stop() {
      for (const [type, hear] of heard) root.removeEventListener(type, hear, { capture: true })
    },
  }
}

function keep(event: Event): void {
  event.preventDefault()
  event.stopPropagation()
}

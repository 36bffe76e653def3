import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useRefused } from '#renderer/bridge/index.ts'
import { problem } from '#shared/contract/problem.ts'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'
import type { CalendarCard, PostCard } from '#shared/queries/calendar-card.ts'
import { type ManyActs, useManyActs } from './many/use-many-acts.ts'
import { useMoveDialog } from './move/move-store.ts'
import { usePlanOffer } from './plan-offer.ts'
import { useSelection } from './selection-store.ts'
import { type Chosen, useChosen } from './use-chosen.ts'
import { focusedPost, usePlanKeys } from './use-plan-keys.ts'

type Around = {
  /** The posts that are drawn, in order of time, and those of the drawer. */
  readonly shown: readonly CalendarCard[]
  readonly drawer: readonly PostCard[]
  /** Those of the drawer that are drawn. */
  readonly listed: readonly PostCard[]
  readonly brandId: BrandId | null
  readonly inspected: PostId | null
  readonly isInPeriod: (card: CalendarCard) => boolean
  /** The period that was asked for, and the one that is drawn: it stands until the other comes. */
  readonly periods: { readonly asked: string; readonly drawn: string | null }
  readonly step: (by: 1 | -1) => void
}

export type PlanChoice = {
  readonly chosen: Chosen
  readonly acts: ManyActs
  readonly keysShown: boolean
  moveTo(): void
  clear(): void
  showKeys(shown: boolean): void
}

/** What is done with the chosen posts or, where none is chosen, with the one that has the focus; by keys and by the bar. */
export function usePlanChoice({ shown, drawer, listed, brandId, inspected, isInPeriod, step, periods }: Around): PlanChoice {
  const chosen = useChosen(shown, drawer, brandId)
  const [keysShown, showKeys] = useState(false)
  const open = useMoveDialog((dialog) => dialog.open)
  const { toggle, choose } = useSelection.getState()
  const meant = (postId: PostId | null): readonly PostCard[] =>
    chosen.cards.length > 0 ? chosen.cards : [...shown, ...drawer].filter((card) => card.id === (postId ?? inspected))
  const stood = useStoodOn()
  const acts = useManyActs(() => meant(focusedPost() ?? stood.current))
  const refused = useRefused()
  const moveTo = (postId: PostId | null) => {
    const posts = meant(postId)
    const [first] = posts
    if (posts.length === 1 && first?.fixed) refused(problem(first.fixed), 'command')
    else open(posts)
  }
  const latest = useRef(moveTo)
  latest.current = moveTo
  const chooseShown = useOnceDrawn(periods, () => choose(shown.filter(isInPeriod).map((card) => card.id)))
  usePlanKeys({
    chosen: chosen.ids,
    choose: toggle,
    chooseAll: () => (isInDrawer() ? choose(listed.map((card) => card.id)) : chooseShown()),
    clear: () => choose([]),
    copy: () => acts.copy(),
    moveTo,
    remove: () => acts.remove(),
    step,
    showKeys: () => showKeys(true),
  })
  const counted = useRef(meant)
  counted.current = meant
  useEffect(() => {
    const { make } = usePlanOffer.getState()
    const count = () => counted.current(stood.current).length
    make({ count, moveTo: () => latest.current(stood.current), copy: acts.copy, remove: acts.remove })
    return () => make(null)
  }, [stood, acts])
  return useMemo(
    () => ({ chosen, acts, keysShown, showKeys, moveTo: () => latest.current(null), clear: () => choose([]) }),
    [chosen, acts, keysShown, choose],
  )
}

/** Does something at once where the period is drawn, else as soon as it is: before, only what both periods show would be meant. */
function useOnceDrawn({ asked, drawn }: Around['periods'], work: () => void): () => void {
  const waiting = useRef<string | null>(null)
  useEffect(() => {
    if (waiting.current !== null && waiting.current !== asked) waiting.current = null
    if (waiting.current === null || waiting.current !== drawn) return
    waiting.current = null
    work()
  })
  return () => {
    if (drawn === asked) work()
    else waiting.current = asked
  }
}

function isInDrawer(): boolean {
  return document.activeElement?.closest('[data-calendar-drawer]') != null
}

/** The post the keyboard stood on before it went into a dialog, the palette among them: what is done there is meant for it. */
function useStoodOn(): RefObject<PostId | null> {
  const stood = useRef<PostId | null>(null)
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.closest('[role="dialog"]') === null) stood.current = focusedPost()
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [])
  return stood
}

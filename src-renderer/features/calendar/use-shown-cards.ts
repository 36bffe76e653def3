import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { useBridge } from '#renderer/bridge/index.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import { keepSame, type Place, shownRange, stepOf } from './calendar-view.ts'

type Shown = {
  /** The place the cards belong to: the one asked for, or, until its cards are there, the one before it. */
  readonly place: Place
  /** Undefined until the first have come. */
  readonly cards: readonly CalendarCard[] | undefined
  readonly problem: Problem | null
}

type Came = Shown & { readonly key: string }

/** How long after a period has been drawn those beside it are read, ms. */
const restMs = 400

/**
 * The posts of a place, each the same object as long as it says the same. A view is drawn once, with its posts: while those of
 * another period are on their way the old one stands, and the periods beside the shown one are read ahead.
 */
export function useShownCards(brandId: BrandId | null, place: Place, zone: ZoneId): Shown {
  const bridge = useBridge()
  const args = useMemo(() => ({ brandId, ...shownRange(place, zone) }), [brandId, place, zone])
  const key = JSON.stringify(args)
  const came = useRef<Came>({ key: '', place, cards: undefined, problem: null })
  const [, draw] = useReducer((times: number) => times + 1, 0)
  const same = useSame()
  const latest = useRef(place)
  latest.current = place
  // What was read ahead is there at once, in the very render that asks for it.
  const known = came.current.key === key ? undefined : bridge.peek('calendar.range', args)
  if (known?.ok) came.current = { key, place, cards: same(known.value), problem: null }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the arguments
  useEffect(
    () =>
      bridge.watch('calendar.range', args, (result) => {
        const before = came.current
        came.current = result.ok
          ? { key, place: latest.current, cards: same(result.value), problem: null }
          : { ...before, problem: result.problem }
        const { cards, problem } = came.current
        if (before.key !== came.current.key || before.cards !== cards || before.problem !== problem) draw()
      }),
    [bridge, key],
  )
  const { current } = came
  const shown = useStable(current.key === key || current.cards === undefined ? place : current.place)
  useReadAhead(brandId, shown, zone)
  return { place: shown, cards: current.cards, problem: current.problem }
}

/** The same object as long as it names the same place. */
function useStable(place: Place): Place {
  const { view, day } = place
  return useMemo(() => ({ view, day }), [view, day])
}

/** Each result's cards, those known already as the objects they were; the same list for the same result. */
function useSame(): (value: readonly CalendarCard[]) => readonly CalendarCard[] {
  const before = useRef<{ readonly value: readonly CalendarCard[]; readonly cards: readonly CalendarCard[] }>({ value: [], cards: [] })
  return useCallback((value) => {
    if (before.current.value !== value) before.current = { value, cards: keepSame(before.current.cards, value) }
    return before.current.cards
  }, [])
}

/** Keeps the rows of the neighbouring periods at hand once the shown one stands. */
function useReadAhead(brandId: BrandId | null, place: Place, zone: ZoneId): void {
  const bridge = useBridge()
  useEffect(() => {
    let stops: (() => void)[] = []
    const timer = setTimeout(() => {
      const beside = [stepOf(place, 1), stepOf(place, -1)]
      stops = beside.map((one) => bridge.keep('calendar.range', { brandId, ...shownRange(one, zone) }))
    }, restMs)
    return () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [bridge, brandId, place, zone])
}

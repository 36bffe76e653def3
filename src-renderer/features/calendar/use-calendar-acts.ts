import { useCallback, useEffect, useMemo, useRef } from 'react'
import { type Act, newId, useAct, useBridge, useRefused } from '#renderer/bridge/index.ts'
import { slotDays, useMoveToFreeSlot } from '#renderer/features/plan/index.ts'
import { goTo, inspect } from '#renderer/routes/route.ts'
import { type CalendarActs, standOn } from '#renderer/widgets/calendar/index.ts'
import { problem } from '#shared/contract/problem.ts'
import { wallInZone } from '#shared/domain/time/wall-time.ts'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard, PostCard } from '#shared/queries/calendar-card.ts'
import { duplicatePost } from './duplicate-post.ts'
import { useDeletedWords } from './many/deleted-words.ts'
import { actOnMany, copyMany, movedAlong } from './many/many-posts.ts'
import { placeBeside } from './place-chosen.ts'
import { followSecondPress, type SecondPress } from './second-press.ts'
import { useSelection } from './selection-store.ts'
import type { Chosen } from './use-chosen.ts'

type Needs = {
  readonly zone: ZoneId
  readonly now: EpochMs
  readonly move: (...move: [...Parameters<CalendarActs['move']>, readonly PostCard[]]) => void
  /** Posts chosen together: an act on one of them is an act on all. */
  readonly chosen: Chosen
  /** The shown posts in order of time, and those the drawer lists in its own: a range runs through one of the two. */
  readonly order: readonly PostCard[]
  readonly listed: readonly PostCard[]
  readonly inspected: PostId | null
  readonly show: CalendarActs['show']
  readonly today: () => void
  /** Finds the brand a new post belongs to, asking the user where there is a choice. */
  readonly brandForNew: (go: (brand: { readonly id: BrandId; readonly zone: ZoneId }) => void) => void
}

function deleteAll(act: Act, cards: readonly PostCard[], words: (posts: readonly PostCard[], refused: number) => string): void {
  void actOnMany(act, 'posts.delete', { postIds: cards.map(({ id }) => id) }, (refused) => words(cards, refused))
}

/** What people do with the calendar, as commands. The object stays the same, so that no card is drawn anew for it. */
export function useCalendarActs(needs: Needs): CalendarActs & { writeUndated(): void } {
  const act = useAct()
  const bridge = useBridge()
  const refused = useRefused()
  const toFreeSlot = useMoveToFreeSlot()
  const deletedWords = useDeletedWords()
  const latest = useRef(needs)
  latest.current = needs
  const inspectClicked = useInspectClicked()
  return useMemo(() => {
    const write = (at: WallTime | null) =>
      latest.current.brandForNew((brand) => {
        const wallTime = at === null ? null : wallInZone(at, latest.current.zone, brand.zone)
        void writePost(act, brand.id, wallTime)
      })
    /** The chosen posts when the card is one of several, else nothing. */
    const together = (card: PostCard): readonly PostCard[] => {
      const { ids, cards } = latest.current.chosen
      return ids.size > 1 && ids.has(card.id) ? cards : []
    }
    return {
      inspect: inspectClicked,
      open: openPost,
      write,
      writeUndated: () => write(null),
      move(card, to, by) {
        const along = together(card)
        if (card.fixed !== null && along.length === 0) refused(problem(card.fixed), 'command')
        else latest.current.move(card, to, by, along)
      },
      async copy(card, to) {
        const along = together(card)
        const { now } = latest.current
        const outcome =
          along.length > 1 ? await copyAlong({ bridge, act, now }, along, card, to) : await duplicatePost({ bridge, act, now }, card.id, to)
        if (!outcome.ok) refused(outcome.problem)
      },
      moveAll: (moves) => void actOnMany(act, 'posts.move', { moves: [...moves] }),
      unschedule(card) {
        const along = together(card)
        if (along.length > 1) void actOnMany(act, 'posts.move', { moves: along.map(({ id }) => ({ postId: id, wallTime: null })) })
        else void act('post.reschedule', { postId: card.id, wallTime: null })
      },
      remove(card) {
        if (latest.current.inspected === card.id) inspect(null)
        const { cards } = latest.current.chosen
        if (cards.length > 0) deleteAll(act, cards, deletedWords)
        else void act('post.delete', { postId: card.id }, { words: deletedWords([card]) })
      },
      async toFreeSlot(card) {
        if (card.fixed !== null) return refused(problem(card.fixed), 'command')
        if ((await toFreeSlot(card, latest.current.now)) === null) refused(problem('noFreeSlot', { values: { days: slotDays } }))
      },
      choose(postId, how) {
        const { toggle, rangeTo } = useSelection.getState()
        const { order, listed } = latest.current
        const list = listed.some(({ id }) => id === postId) ? listed : order
        if (how === 'toggle') toggle(postId)
        else
          rangeTo(
            postId,
            list.map(({ id }) => id),
          )
      },
      chooseThese: (postIds) => useSelection.getState().choose(postIds),
      drawBeside: (posts) => useSelection.getState().drawnBeside(posts),
      today: () => latest.current.today(),
      show: (view, day) => latest.current.show(view, day),
    }
  }, [act, bridge, refused, toFreeSlot, inspectClicked, deletedWords])
}

type Means = Parameters<typeof duplicatePost>[0]

/** Leaves copies of posts: of those with a date at the distance of one of them to where it is carried, of the others beside that. */
async function copyAlong({ bridge, act, now }: Means, along: readonly PostCard[], card: CalendarCard, to: WallTime) {
  const dated = movedAlong(along, card.wallTime, to)
  const undated = await placeBeside(bridge, along, { aim: { kind: 'time', at: to }, zone: card.zone, now, dated })
  return await copyMany({ bridge, act }, [...dated, ...undated])
}

/** Shows a post in the inspector; a second press at once opens it, wherever it is by then. */
function useInspectClicked(): (postId: PostId) => void {
  const second = useRef<SecondPress | null>(null)
  useEffect(() => {
    const press = followSecondPress(window, openPost)
    second.current = press
    return press.stop
  }, [])
  return useCallback((postId) => {
    second.current?.clicked(postId, performance.now())
    inspect(postId)
  }, [])
}

async function writePost(act: Act, brandId: BrandId, wallTime: WallTime | null): Promise<void> {
  const id = newId<'post'>()
  const outcome = await act('post.create', { id, brandId, wallTime }, { quiet: true })
  if (outcome.ok) openPost(id)
}

function openPost(postId: PostId): void {
  standOn(postId)
  goTo({ room: 'post', params: [postId], inspect: null })
}

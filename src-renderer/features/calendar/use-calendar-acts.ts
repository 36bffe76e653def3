import { useMemo, useRef } from 'react'
import { type Act, newId, useAct, useBridge, useRefused } from '#renderer/bridge/index.ts'
import { useMoveToFreeSlot } from '#renderer/features/plan/index.ts'
import { goTo, inspect } from '#renderer/routes/route.ts'
import type { CalendarActs } from '#renderer/widgets/calendar/index.ts'
import { wallInZone } from '#shared/domain/time/wall-time.ts'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import { duplicatePost } from './duplicate-post.ts'

type Needs = {
  readonly zone: ZoneId
  readonly now: EpochMs
  readonly move: CalendarActs['move']
  readonly drawer: readonly PostCard[]
  readonly inspected: PostId | null
  readonly show: CalendarActs['show']
  readonly today: () => void
  /** Finds the brand a new post belongs to, asking the user where there is a choice. */
  readonly brandForNew: (go: (brand: { readonly id: BrandId; readonly zone: ZoneId }) => void) => void
}

/** What people do with the calendar, as commands. The object stays the same, so that no card is drawn anew for it. */
export function useCalendarActs(needs: Needs): CalendarActs & { writeUndated(): void } {
  const act = useAct()
  const bridge = useBridge()
  const refused = useRefused()
  const toFreeSlot = useMoveToFreeSlot()
  const latest = useRef(needs)
  latest.current = needs
  return useMemo(() => {
    const write = (at: WallTime | null) =>
      latest.current.brandForNew((brand) => {
        const wallTime = at === null ? null : wallInZone(at, latest.current.zone, brand.zone)
        void writePost(act, brand.id, wallTime)
      })
    return {
      inspect,
      open: (postId) => goTo({ room: 'post', params: [postId], inspect: null }),
      write,
      writeUndated: () => write(null),
      move: (card, to, by) => latest.current.move(card, to, by),
      async copy(card, to) {
        const outcome = await duplicatePost({ bridge, act, now: latest.current.now }, card.id, to)
        if (!outcome.ok) refused(outcome.problem)
      },
      moveAll: (moves) => void act('posts.move', { moves: [...moves] }),
      unschedule: (card) => void act('post.reschedule', { postId: card.id, wallTime: null }),
      remove(card) {
        if (latest.current.inspected === card.id) inspect(null)
        void act('post.delete', { postId: card.id })
      },
      toFreeSlot: ({ id, brandId, channels, wallTime }) => void toFreeSlot({ id, brandId, channels, wallTime }, latest.current.now),
      plan(postId, at) {
        const card = latest.current.drawer.find((one) => one.id === postId)
        if (card) void act('post.reschedule', { postId, wallTime: wallInZone(at, latest.current.zone, card.zone) })
      },
      today: () => latest.current.today(),
      show: (view, day) => latest.current.show(view, day),
    }
  }, [act, bridge, refused, toFreeSlot])
}

async function writePost(act: Act, brandId: BrandId, wallTime: WallTime | null): Promise<void> {
  const id = newId<'post'>()
  const outcome = await act('post.create', { id, brandId, wallTime }, { quiet: true })
  if (outcome.ok) goTo({ room: 'post', params: [id], inspect: null })
}

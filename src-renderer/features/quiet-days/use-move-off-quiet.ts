import { useCallback } from 'react'
import { useAct, useBridge } from '#renderer/bridge/index.ts'
import { useMoveToFreeSlot } from '#renderer/features/plan/index.ts'
import { nextLoudDay, quietOf } from '#shared/domain/publishing/quiet-days.ts'
import { dayOf, minuteOf, wallInZone } from '#shared/domain/time/wall-time.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, WallTime } from '#shared/kernel/time.ts'

/**
 * Moves a post off a quiet day: to the next free slot of its channels, or, where they have none, to the same time of the first day
 * that is not quiet.
 */
export function useMoveOffQuiet(): (postId: PostId) => Promise<void> {
  const bridge = useBridge()
  const act = useAct()
  const toSlot = useMoveToFreeSlot()
  return useCallback(
    async (postId) => {
      const now = Date.now() as EpochMs
      const [detail, all] = await Promise.all([bridge.read('post.detail', { postId, asOf: minuteOf(now) }), bridge.read('quiet.list', {})])
      if (!detail.ok || !all.ok || !detail.value || detail.value.post.wallTime === null) return
      const { post, brand, variants } = detail.value
      const wallTime = wallInZone(post.wallTime as WallTime, post.zone, brand.zone)
      const slotted = await toSlot({ id: postId, brandId: brand.id, channels: variants.map((one) => one.channelId), wallTime }, now)
      if (slotted !== null) return
      const from = [wallTime.slice(0, 10) as DayKey, dayOf(now, brand.zone)].toSorted().at(-1) as DayKey
      const day = nextLoudDay(from, quietOf(brand.id, all.value))
      if (day !== null) await act('post.reschedule', { postId, wallTime: `${day}T${wallTime.slice(11)}` as WallTime, zone: brand.zone })
    },
    [act, bridge, toSlot],
  )
}

import { useCallback } from 'react'
import { useAct, useBridge } from '#renderer/bridge/index.ts'
import type { BrandId, ChannelId, PostId } from '#shared/kernel/ids.ts'
import type { EpochMs, WallTime } from '#shared/kernel/time.ts'
import { findFreeSlot } from './rhythm.ts'

type Movable = {
  readonly id: PostId
  readonly brandId: BrandId
  readonly channels: readonly ChannelId[]
  /** On its brand's clock; the slot after it is found. */
  readonly wallTime: WallTime | null
}

/** Moves a post to the next free slot of its channels; answers where to, refused or not (that is announced), or null where there is none. */
export function useMoveToFreeSlot(): (post: Movable, now: EpochMs) => Promise<WallTime | null> {
  const act = useAct()
  const bridge = useBridge()
  return useCallback(
    async ({ id, brandId, channels, wallTime }, now) => {
      const setup = await bridge.read('plan.setup', { brandId })
      if (!setup.ok || !setup.value) return null
      const slot = await findFreeSlot(bridge, setup.value, { channels, now, after: wallTime, moving: id })
      if (!slot) return null
      await act('post.reschedule', { postId: id, wallTime: slot.wallTime, zone: setup.value.brand.zone })
      return slot.wallTime
    },
    [act, bridge],
  )
}

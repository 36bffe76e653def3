import { newId, useAct, useBridge, useNow, useQuery } from '#renderer/bridge/index.ts'
import type { BrandId, RubricId } from '#shared/kernel/ids.ts'
import { findSlotFor } from './rhythm.ts'

/** Makes a draft of a rubric at the next free slot of the brand's channels; without slots it lies among posts without a date. */
export function useAddOfRubric(brandId: BrandId): (rubricId: RubricId) => Promise<void> {
  const act = useAct()
  const bridge = useBridge()
  const now = useNow()
  const setup = useQuery('plan.setup', { brandId }).value
  return async (rubricId) => {
    if (!setup) return
    const slot = await findSlotFor(bridge, setup, rubricId, now)
    const channels = (slot?.channels ?? []).map((channelId) => ({ id: newId<'variant'>(), channelId }))
    await act('post.create', { id: newId<'post'>(), brandId, rubricId, wallTime: slot?.wallTime ?? null, channels })
  }
}

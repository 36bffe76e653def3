import { useMemo } from 'react'
import { newId, useAct } from '#renderer/bridge/index.ts'
import type { DayOccasion } from '#shared/domain/occasions/day-occasion.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { WallTime } from '#shared/kernel/time.ts'
import { useOccasionWords } from './use-occasion-words.ts'

/** When a draft for a day is planned before anybody has said when. */
const morning = '10:00'

export type OccasionActs = {
  readonly toIdea: (brandId: BrandId, occasion: DayOccasion) => void
  readonly toDraft: (brandId: BrandId, occasion: DayOccasion) => void
  readonly hide: (brandId: BrandId, occasion: DayOccasion) => void
}

/** What people do with an occasion, as commands; each can be undone. */
export function useOccasionActs(): OccasionActs {
  const act = useAct()
  const words = useOccasionWords()
  return useMemo(() => {
    const make = (brandId: BrandId, { day, ref }: DayOccasion, name: string, wallTime: WallTime | null) =>
      void act('occasion.makePost', { id: newId<'post'>(), brandId, day, ref, name, wallTime })
    return {
      toIdea: (brandId, one) => make(brandId, one, words.firstLine(one), null),
      toDraft: (brandId, one) => make(brandId, one, words.firstLine(one), `${one.day}T${morning}` as WallTime),
      hide: (brandId, { ref }) => void act('occasion.hide', { brandId, ref }),
    }
  }, [act, words])
}

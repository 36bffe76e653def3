import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { create } from 'zustand'
import type { PlanAim } from '#renderer/features/plan/index.ts'
import { type TargetPlace, targetAt } from '#renderer/features/plan-drops/index.ts'
import type { CarryOut, CarryPoint } from '#renderer/widgets/calendar/index.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import type { Chosen } from '../use-chosen.ts'
import { inOneHand, type PlanUndated } from '../use-plan-undated.ts'

/** Cards on their way out of the drawer: how many, where they would land (null: nowhere), and whether copies are left. */
export type Carried = { readonly count: number; readonly place: TargetPlace | null; readonly copies: boolean }

/** Looked at by what is drawn over the plan only: the drawer need not be drawn anew for each day the pointer passes. */
export const useCarried = create<{ readonly carried: Carried | null }>()(() => ({ carried: null }))

export type DrawerCarryNeeds = {
  readonly chosen: Chosen
  readonly drawer: readonly PostCard[]
  /** Whether the days of the view are columns of hours. */
  readonly hours: boolean
  readonly plan: PlanUndated
}

/** What is told of cards that are carried out of the drawer, and planning them where they are let go. */
export function useDrawerCarry(needs: DrawerCarryNeeds): CarryOut {
  const { t } = useTranslation('calendar')
  const latest = useRef(needs)
  latest.current = needs
  return useMemo(() => {
    const countOf = (postId: PostId) => inOneHand(postId, latest.current).length
    return {
      words: (postId) => (countOf(postId) > 1 ? t('postCount', { count: countOf(postId) }) : null),
      over(postId, point) {
        const carried = point && { count: countOf(postId), place: placeAt(point, latest.current.hours), copies: point.altKey }
        const before = useCarried.getState().carried
        if (JSON.stringify(carried) !== JSON.stringify(before)) useCarried.setState({ carried })
      },
      drop(postId, point) {
        const place = placeAt(point, latest.current.hours)
        const aim = place && aimOf(place)
        if (aim) void latest.current.plan(postId, aim, { copies: point.altKey })
      },
    }
  }, [t])
}

/** The day or the time under the pointer; the drawer itself is none. */
function placeAt(point: CarryPoint, hours: boolean): TargetPlace | null {
  const place = targetAt(point, { hours, forCard: false })
  return place && aimOf(place) ? place : null
}

/** What the cards are planned for. */
export function aimOf({ target }: TargetPlace): PlanAim | null {
  return target.kind === 'day' || target.kind === 'time' ? target : null
}

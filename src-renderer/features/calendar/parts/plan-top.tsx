import { type ComponentProps, memo } from 'react'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { PlanChoice } from '../use-plan-choice.ts'
import type { PlanGaps } from '../use-plan-gaps.ts'
import { OverlaysMenu } from './overlays-menu.tsx'
import { PlanBar } from './plan-bar.tsx'
import { SubBar } from './sub-bar.tsx'

type PlanTopProps = Omit<ComponentProps<typeof SubBar>, 'overlays' | 'onKeys'> & {
  readonly brandId: BrandId | null
  readonly choice: PlanChoice
  readonly gaps: PlanGaps
}

/** The line over the plan: what is shown and how, or what can be done with the chosen posts. */
export const PlanTop = memo(function PlanTop({ brandId, choice, gaps, ...bar }: PlanTopProps) {
  return (
    <PlanBar choice={choice}>
      <SubBar
        {...bar}
        overlays={(narrow) => (
          <OverlaysMenu {...{ brandId, narrow }} view={bar.view} gaps={gaps.gaps?.proposals.length ?? null} onOpen={gaps.open} />
        )}
        onKeys={() => choice.showKeys(true)}
      />
    </PlanBar>
  )
})

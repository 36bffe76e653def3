import type { ReactNode } from 'react'
import { SelectionBar } from '../many/selection-bar.tsx'
import type { PlanChoice } from '../use-plan-choice.ts'
import { CheatSheet } from './cheat-sheet.tsx'

/** The sub bar or, while posts are chosen, what can be done with them in its place. */
export function PlanBar({ choice, children }: { readonly choice: PlanChoice; readonly children: ReactNode }) {
  const { chosen, acts, keysShown } = choice
  return (
    <>
      {chosen.cards.length > 0 ? <SelectionBar cards={chosen.cards} acts={acts} onMove={choice.moveTo} onClear={choice.clear} /> : children}
      {keysShown ? <CheatSheet onClose={() => choice.showKeys(false)} /> : null}
    </>
  )
}

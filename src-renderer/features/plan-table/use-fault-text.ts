import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { ColumnId } from './columns.ts'
import type { CellFault } from './read-cell.ts'

/** Why a cell was not written: at which row and column where that is known, in a sentence with its remedy. */
export type CellRefusal = { readonly row: number | null; readonly column: ColumnId | null; readonly sentence: string }

export function useFaultText() {
  const { t } = useTranslation('table')
  const problemText = useProblemText()
  const ofFault = useCallback((fault: CellFault) => t(`fault.${fault.kind}`, fault.values), [t])
  const ofProblem = useCallback(
    (problem: Problem): CellRefusal => {
      const row = problem.values?.row
      const column = (problem.field ?? null) as ColumnId | null
      return { row: typeof row === 'number' ? row : null, column: typeof row === 'number' ? column : null, sentence: problemText(problem) }
    },
    [problemText],
  )
  return { ofFault, ofProblem }
}

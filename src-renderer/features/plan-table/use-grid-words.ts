import { useTranslation } from 'react-i18next'
import { sentences } from '#renderer/ui/sentences.ts'
import type { ColumnId } from './columns.ts'
import type { CellLock } from './locks.ts'
import type { PastePlan } from './paste-plan.ts'
import type { Spot } from './range.ts'
import { mostRowsAtOnce } from './use-cell-writes.ts'
import type { CellRefusal } from './use-fault-text.ts'

/** What the table says about what was just done. */
export type GridNote = { readonly kind: 'done' | 'refused'; readonly words: string }

export type GridSays = ReturnType<typeof useGridWords>

/** The sentences of the grid. */
export function useGridWords(onNote: (note: GridNote | null) => void) {
  const { t } = useTranslation('table')
  const refused = (words: string) => onNote({ kind: 'refused', words })
  const said = (words: string) => onNote({ kind: 'done', words })
  return {
    refused,
    locked: (lock: Exclude<CellLock, 'computed' | null>) => refused(t(`locked.${lock}`)),
    tooMany: (count: number) => refused(t('tooManyRows', { count, limit: mostRowsAtOnce })),
    copied: (count: number) => said(t('copied', { count })),
    copyFailed: () => refused(t('copyFailed')),
    refusedAt({ row, column, sentence }: CellRefusal, columns: readonly ColumnId[], go: (spot: Spot) => void) {
      if (row === null || column === null) return refused(sentence)
      go({ line: row - 1, column: Math.max(0, columns.indexOf(column)) })
      refused(`${t('refusedTitle')}. ${t('refusedAt', { row, column: t(`column.${column}`), why: sentence })}`)
    },
    away: (count: number) => said(t('away', { count })),
    written({ steps, made, passed, away }: PastePlan) {
      const rows = new Set(steps.map((step) => step.row)).size - made.length
      const parts = [
        ...(rows > 0 ? [t('pasted', { count: rows })] : []),
        ...(made.length > 0 ? [t('made', { count: made.length })] : []),
        ...(away > 0 ? [t('away', { count: away })] : []),
        ...(steps.length === 0 ? [t('nothingChanged')] : []),
        ...(passed.length > 0 ? [t('passed', { columns: passed.map((one) => t(`column.${one}`)).join(', ') })] : []),
      ]
      said(sentences(parts))
    },
  }
}

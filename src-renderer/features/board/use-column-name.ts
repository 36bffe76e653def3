import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardColumn } from './board-view.ts'

/** The brand's own name of a column, or that of its kind. */
export function useColumnName(): (column: Pick<BoardColumn, 'stage'>) => string {
  const { t } = useTranslation('board')
  return useCallback(({ stage }) => (stage ? (stage.name ?? t(`kind.${stage.kind}`)) : t('scheduled')), [t])
}

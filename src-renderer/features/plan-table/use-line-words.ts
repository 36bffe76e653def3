import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CellLock } from './locks.ts'

/** What lines say beside their posts, read once for all of them. */
export type LineWords = {
  readonly newRow: string
  readonly locked: Readonly<Record<Exclude<CellLock, 'computed' | null>, string>>
  /** Name of the button that opens a post, by the number of its line, from 1. */
  readonly openPost: (row: number, firstLine: string) => string
}

/** The words of lines; the same object while the language stays. */
export function useLineWords(): LineWords {
  const { t } = useTranslation(['table', 'common'])
  return useMemo(() => {
    const untitled = t('common:untitled')
    const [before = '', between = '', after = ''] = t('openPost', { row: '\n', post: '\n' }).split('\n')
    return {
      newRow: t('newRow'),
      locked: {
        beingSent: t('locked.beingSent'),
        alreadyPublished: t('locked.alreadyPublished'),
        handedOver: t('locked.handedOver'),
        fateUnknown: t('locked.fateUnknown'),
      },
      openPost: (row, firstLine) => `${before}${row}${between}${firstLine || untitled}${after}`,
    }
  }, [t])
}

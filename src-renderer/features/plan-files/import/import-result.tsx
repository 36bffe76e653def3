import { useTranslation } from 'react-i18next'
import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { goTo } from '#renderer/routes/route.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import styles from './import.module.css'

/** How many posts an import has made and changed, in how many brands, and the first day of them. */
export type Laid = { readonly made: number; readonly updated: number; readonly brands: number; readonly from: DayKey | null }

/** Shows the month of what was laid, with the posts of all brands. */
export function useShowAll(): (laid: Laid) => void {
  const choose = useBrandChoice((choice) => choice.choose)
  return ({ from }) => {
    choose(null)
    goTo({ room: 'calendar', params: from === null ? [] : ['month', from] })
  }
}

/** Says what an import has done: «Созданы 12 постов в 3 брендах. Обновлён 1 пост». */
export function useLaidWords(): (laid: Laid) => string {
  const { t } = useTranslation('planFiles')
  return ({ made, updated, brands }) => {
    const done = t('import.done', { count: made })
    const parts = [made > 0 || updated === 0 ? done : null, updated > 0 ? t('import.doneUpdated', { count: updated }) : null]
    const words = parts.filter((one) => one !== null).join('. ')
    return brands > 1 ? t('planBrands:inBrands', { words, count: brands }) : words
  }
}

/** What has come in. */
export function ImportResult({ laid }: { readonly laid: Laid }) {
  const { t } = useTranslation('planFiles')
  const wordsOf = useLaidWords()
  return (
    <p role="status" className={styles.result}>
      {wordsOf(laid)}. {t('import.oneStep')}
    </p>
  )
}

import { useTranslation } from 'react-i18next'
import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { goTo } from '#renderer/routes/route.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import styles from './import.module.css'

/** How many posts an import has made and changed, in which brands and on which days, the first one first. */
export type Laid = {
  readonly made: number
  readonly updated: number
  readonly brandIds: readonly BrandId[]
  readonly days: readonly DayKey[]
}

/** What the calendar under the dialog shows: its view, and whether a day is in the period. */
export type ShownPlan = { readonly view: string; readonly brandId: BrandId | null; readonly isShown: (day: DayKey) => boolean }

/** A way to the posts that came in. */
export type WayToPosts = { readonly label: string; readonly run: () => void }

/** Leads to posts that the calendar does not show where it stands: to their first day in the same view, to their brand or all brands. Null: some are in sight. */
export function useWayToPosts({ view, brandId, isShown }: ShownPlan): (laid: Laid) => WayToPosts | null {
  const { t } = useTranslation('planFiles')
  const choose = useBrandChoice((choice) => choice.choose)
  return ({ brandIds, days }) => {
    const [only, ...others] = brandIds
    const ofAll = others.length > 0 && brandId !== null
    const unseen = ofAll || (brandId !== null && brandId !== only) || !days.some(isShown)
    const [from] = days
    if (only === undefined || from === undefined || !unseen) return null
    return {
      label: ofAll ? t('planBrands:showAll') : t('import.showInPlan'),
      run: () => {
        if (brandId !== null) choose(others.length > 0 ? null : only)
        goTo({ room: 'calendar', params: [view, days.find(isShown) ?? from] })
      },
    }
  }
}

/** Says what an import has done: «Созданы 12 постов в 3 брендах. Обновлён 1 пост». */
export function useLaidWords(): (laid: Laid) => string {
  const { t } = useTranslation('planFiles')
  return ({ made, updated, brandIds }) => {
    const done = t('import.done', { count: made })
    const parts = [made > 0 || updated === 0 ? done : null, updated > 0 ? t('import.doneUpdated', { count: updated }) : null]
    const words = parts.filter((one) => one !== null).join('. ')
    return brandIds.length > 1 ? t('planBrands:inBrands', { words, count: brandIds.length }) : words
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

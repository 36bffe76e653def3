import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { type QuietDays, quietOn } from '#shared/domain/publishing/quiet-days.ts'
import { daysBetween } from '#shared/domain/time/wall-time.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { BrandRow } from '#shared/queries/index.ts'

const none: readonly QuietDays[] = []

/** The quiet days a calendar shows: those of its brand and everybody's. */
export function useQuietDays(brandId: BrandId | null): readonly QuietDays[] {
  const all = useQuery('quiet.list', {}).value ?? none
  return useMemo(() => all.filter((one) => one.brandId === null || one.brandId === brandId), [all, brandId])
}

type Stretch = { readonly first: DayKey; readonly end: DayKey }

/** Why each quiet day of a stretch is quiet, in words. */
export function useQuietWords(brandId: BrandId | null, { first, end }: Stretch): ReadonlyMap<DayKey, string> {
  const { t } = useTranslation('quiet')
  const quiet = useQuietDays(brandId)
  return useMemo(() => {
    if (quiet.length === 0) return new Map()
    const words = (one: QuietDays) => (one.reason ? t('markReason', { reason: one.reason }) : t('mark'))
    return new Map(
      daysBetween(first, end).flatMap((day): readonly (readonly [DayKey, string])[] => {
        const found = quietOn(day, quiet)
        return found ? [[day, words(found)]] : []
      }),
    )
  }, [quiet, first, end, t])
}

/** Names quiet days for the button that takes them off. */
export function useEndWords(brands: readonly BrandRow[]): (quiet: QuietDays) => string {
  const { t } = useTranslation('quiet')
  const format = useFormat()
  return ({ brandId, fromDay, toDay, reason }) => {
    const days = fromDay === toDay ? format.day(fromDay) : format.days(fromDay, toDay)
    const who = brands.find(({ id }) => id === brandId)?.name ?? t('everybody')
    return reason ? t('endReason', { days, who, reason }) : t('end', { days, who })
  }
}

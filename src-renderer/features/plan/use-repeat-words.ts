import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import type { RepeatPattern, RepeatRule } from '#shared/domain/plan/repeat-rule.ts'
import type { DayKey } from '#shared/kernel/time.ts'

/** In Russian an ordinal takes the gender of its weekday. */
const genders = ['m', 'm', 'f', 'm', 'f', 'f', 'n'] as const

/** How times are counted: all of a rule that begins, those from the post on whose rule is changed, or which of all of them a post is. */
type Counted = 'inAll' | 'fromHere' | { readonly nth: number }

/** A rule in words: «Каждые 2 недели по понедельникам и четвергам в 10:00, до 1 марта». */
export function useRepeatWords(): (rule: RepeatRule, time: string, untilDay: DayKey | null, counted: Counted) => string {
  const { t, i18n } = useTranslation('rhythm')
  const format = useFormat()
  const list = new Intl.ListFormat(i18n.language === 'ru' ? 'ru' : 'en-GB', { type: 'conjunction' })
  const pattern = (of: RepeatPattern): string => {
    if (of.kind === 'daily') return t('repeat.daily', { count: of.every })
    if (of.kind === 'weekly') {
      const days = list.format([...of.weekdays].sort().map((day) => t(`repeat.on.${day}`)))
      return t('repeat.weekly', { count: of.every, days })
    }
    const every = t('repeat.monthly', { count: of.every })
    if (of.kind === 'monthlyDay') return `${every} ${of.day === -1 ? t('repeat.lastDay') : t('repeat.dayOfMonth', { day: of.day })}`
    const week = of.week === -1 ? 'last' : of.week
    return `${every} ${t(`repeat.nth.${genders[of.weekday - 1] ?? 'm'}.${week}`)} ${t(`repeat.weekday.${of.weekday}`)}`
  }
  return ({ pattern: of, count }, time, untilDay, counted) => {
    const words = t('repeat.at', { words: pattern(of), time })
    if (count !== null && typeof counted === 'object') return t('repeat.nthOf', { words, nth: counted.nth, count })
    if (count !== null) return t(counted === 'inAll' ? 'repeat.times' : 'repeat.timesFromHere', { words, count })
    return untilDay === null ? words : t('repeat.until', { words, day: format.day(untilDay) })
  }
}

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DayOccasion } from '#shared/domain/occasions/day-occasion.ts'
import type { OccasionSource } from '#shared/domain/occasions/source.ts'
import type { DayKey } from '#shared/kernel/time.ts'

export type OccasionWords = {
  readonly name: (occasion: DayOccasion) => string
  /** Twelve characters where a table of ours has a short name; else the name, to be cut where there is no room. */
  readonly short: (occasion: DayOccasion) => string
  /** Who or what set the day up. */
  readonly source: (occasion: DayOccasion) => string
  /** What a post made for it begins with. */
  readonly firstLine: (occasion: DayOccasion) => string
}

/** Occasions in the interface's language. */
export function useOccasionWords(): OccasionWords {
  const { t, i18n } = useTranslation('occasions')
  const language = i18n.language === 'ru' ? 'ru' : 'en'
  return useMemo(() => {
    const country = new Intl.DisplayNames([language], { type: 'region' })
    const date = new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
      ...{ day: 'numeric', month: language === 'ru' ? '2-digit' : 'long', year: 'numeric', timeZone: 'UTC' },
    } as Intl.DateTimeFormatOptions)
    const dateOf = (day: DayKey) => (language === 'ru' ? day.split('-').reverse().join('.') : date.format(Date.parse(`${day}T00:00Z`)))
    const told = (source: OccasionSource): string => {
      if (source.kind === 'org') return source[language]
      if (source.kind === 'unesco') return t('source.unesco', { year: source.year })
      if (source.kind === 'resolution') return t(`source.${source.body}`, { symbol: source.symbol })
      const of = dateOf(source.date)
      const { act, number } = source
      return number === null ? t(`source.plain.${act}`, { date: of }) : t(`source.${act}`, { number, date: of })
    }
    const name = (one: DayOccasion) => (one.origin === 'birthday' ? t('birthdayOf', { name: one.name[language] }) : one.name[language])
    return {
      name,
      short: (one) => (one.origin === 'birthday' ? t('birthdayShort') : (one.short ?? one.name)[language]),
      source(one) {
        if (one.source) return told(one.source)
        if (one.origin === 'holiday') return t('source.holiday', { country: country.of(one.country ?? '') ?? '' })
        return one.note || t(one.origin === 'birthday' ? 'source.birthday' : 'source.own')
      },
      firstLine: (one) => (one.origin === 'birthday' ? t('firstLine.birthday', { name: one.name[language] }) : one.name[language]),
    }
  }, [t, language])
}

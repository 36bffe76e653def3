import { useTranslation } from 'react-i18next'
import type { BrandId } from '#shared/kernel/ids.ts'
import { usePlanFilter } from './filter-store.ts'
import { useChoices, without } from './parts/use-choices.ts'

/** A plan's filter in words: `Рубрики: Польза, Акции`, one for each part that is on. */
export function useFilterWords(brandId: BrandId | null): readonly string[] {
  const { t } = useTranslation('plan')
  const { filter } = usePlanFilter(brandId)
  const choices = useChoices(brandId)
  const parts = Object.keys(choices) as (keyof typeof choices)[]
  const words = parts.flatMap((part) => {
    const chosen = new Set(filter[part].map((one) => one ?? without))
    const names = choices[part].filter(({ value }) => chosen.has(value)).map(({ label }) => label)
    return names.length === 0 ? [] : [`${t(`filter.${part}`)}: ${names.join(', ')}`]
  })
  const text = filter.text.trim()
  return text === '' ? words : [...words, `${t('filter.text')}: ${t('filter.quoted', { text })}`]
}

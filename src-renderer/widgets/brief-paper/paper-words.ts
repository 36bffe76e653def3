import type { i18n, TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { createFormat, type Format } from '#renderer/ui/format-rules.ts'
import { zoneName } from '#renderer/widgets/zoned-time/zone-name.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { Language } from '#shared/text/index.ts'

/** Words and clocks of a paper, in its own language. */
export type PaperWords = {
  readonly language: Language
  readonly t: TFunction<readonly ['briefs', 'common', 'calendar']>
  readonly format: Format
  readonly zoneName: (zone: ZoneId, at: EpochMs) => string
}

/** The words of a language, whatever language the window speaks. */
export function usePaperWords(language: Language): PaperWords {
  const { i18n } = useTranslation()
  return useMemo(() => paperWords(i18n, language), [i18n, language])
}

export function paperWords(texts: Pick<i18n, 'getFixedT'>, language: Language): PaperWords {
  const t = texts.getFixedT(language, ['briefs', 'common', 'calendar'] as const)
  const format = createFormat(language, (key, values) => String(t(`common:duration.${key}`, values ?? {})))
  return { language, t, format, zoneName: (zone, at) => zoneName(zone, at, t('calendar:moscowTime')) }
}

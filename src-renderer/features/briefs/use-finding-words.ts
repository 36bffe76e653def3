import type { TFunction } from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import type { Format } from '#renderer/ui/format-rules.ts'
import type { TextFinding } from '#shared/domain/briefs/check-text.ts'
import type { MatchMode, TextRequirements } from '#shared/domain/briefs/text-requirements.ts'

/** How a finding reads: what was asked, why it is missed (or how it is met), and the figure at its right. */
export type FindingWords = { readonly title: string; readonly line: string; readonly figure: string }

type Translate = TFunction<'briefs'>
type Of<Kind extends TextFinding['kind']> = Extract<TextFinding, { kind: Kind }>

export function useFindingWords(requirements: TextRequirements): (finding: TextFinding) => FindingWords {
  const { t } = useTranslation('briefs')
  const format = useFormat()
  return useCallback(
    (finding) => {
      switch (finding.kind) {
        case 'length':
          return lengthWords(finding, t, format)
        case 'phrase':
          return phraseWords(finding, t, requirements.phrases.find((one) => one.id === finding.requirementId)?.match ?? 'exact')
        case 'link':
          return linkWords(finding, t)
        case 'stopWord':
          return stopWordWords(finding, t, format)
      }
    },
    [t, format, requirements],
  )
}

function lengthWords({ values, state }: Of<'length'>, t: Translate, format: Format): FindingWords {
  const { used, min, max, unit } = values
  const said = { min: format.number(min ?? 0), max: format.number(max ?? 0), unit: t(`length.units.${unit}`) }
  const range = min === null ? 'finding.lengthMax' : max === null ? 'finding.lengthMin' : 'finding.lengthRange'
  const isShort = min !== null && used < min
  const off = t(isShort ? 'finding.short' : 'finding.long', { count: isShort ? min - used : used - (max ?? 0) })
  return { title: t(range, said), line: state === 'met' ? '' : off, figure: format.number(used) }
}

function phraseWords({ values, state }: Of<'phrase'>, t: Translate, match: MatchMode): FindingWords {
  const { text, count, min, max, formsKnown } = values
  const how = formsKnown ? t(`finding.${match}`) : t('finding.formsUnknown')
  const asked = askedFor(min, max)
  const why = count < min ? t('finding.few', { asked }) : t('finding.many', { asked: max ?? 0 })
  const line = state === 'met' ? how : `${why}, ${how}`
  return { title: t('finding.phrase', { text }), line, figure: t('finding.countOf', { count, asked }) }
}

function linkWords({ values, state }: Of<'link'>, t: Translate): FindingWords {
  const { url, anchor, count } = values
  const met = state === 'met'
  const under = anchor === null ? '' : t(met ? 'finding.linkAnchor' : 'finding.linkAnchorMissing', { anchor })
  const line = met || anchor !== null ? under : t('finding.linkMissing')
  return { title: t('finding.link', { url }), line, figure: t('finding.countOf', { count, asked: 1 }) }
}

function stopWordWords({ values, state }: Of<'stopWord'>, t: Translate, format: Format): FindingWords {
  const met = state === 'met'
  const figure = met ? t('finding.yes') : format.number(values.count)
  return { title: t('finding.stopWord', { text: values.text }), line: met ? '' : t('finding.stopWordMissed'), figure }
}

function askedFor(min: number, max: number | null): string {
  if (max === null) return min === 1 ? '1' : `${min}+`
  return min === max ? String(min) : `${min}–${max}`
}

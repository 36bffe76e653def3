import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { remembered } from '#renderer/ui/remembered.ts'
import { sentences } from '#renderer/ui/sentences.ts'
import { useCardWarningWords } from '#renderer/widgets/plan-warnings/index.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import type { PostCard as Card } from '#shared/queries/calendar-card.ts'
import { useBrandMarks } from './brand-marks.ts'

type More = {
  /** What it is warned about, in sentences. */
  readonly warnings: readonly string[]
  /** The time on the second clock. */
  readonly second?: string | null | undefined
  readonly chosen?: boolean
}

type CardName = (card: Card, time: string, more: More) => string

/** What a screen reader says for a card: time, first line, status, networks, rubric, brand where there are several, warnings, the time on the second clock. */
export function useCardName(): CardName {
  const { t } = useTranslation(['calendar', 'status'])
  const networkName = useNetworkName()
  const brands = useBrandMarks()
  return useMemo(() => {
    const status = remembered((one: Card['status']) => t(`status:${one}`))
    const network = remembered(networkName)
    const rubric = remembered((name: string) => t('calendar:card.rubric', { name }))
    return (card, time, { warnings, second, chosen = false }) =>
      sentences([
        time || t('calendar:card.noTime'),
        card.firstLine || t('calendar:card.noText'),
        status(card.status),
        card.networks.map(network).join(', '),
        card.rubric ? rubric(card.rubric.name) : '',
        brands.get(card.brandId)?.name,
        chosen ? t('calendar:card.chosen') : '',
        ...warnings,
        second ?? '',
      ])
  }, [t, networkName, brands])
}

/** The words that cards are drawn with. */
export type CardWords = {
  readonly name: CardName
  readonly warnings: ReturnType<typeof useCardWarningWords>
  /** Stands where a card has no text. */
  readonly noText: string
  /** What a network without a shape is written as. */
  readonly networkMark: (network: NetworkId) => string
}

/** Asked for once for many cards: each question to the texts is a subscription to the language. */
export function useCardWords(): CardWords {
  const { t } = useTranslation(['calendar', 'common'])
  const name = useCardName()
  const warnings = useCardWarningWords()
  return useMemo(() => {
    const networkMark = remembered((network: NetworkId) => t(`common:networkMark.${network}`))
    return { name, warnings, networkMark, noText: t('calendar:card.noText') }
  }, [name, warnings, t])
}

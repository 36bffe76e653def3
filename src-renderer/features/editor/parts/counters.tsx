import { RingProgress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph, useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { plainText, type RichText } from '#shared/domain/texts/rich-text.ts'
import { networks } from '#shared/networks/index.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import type { DetailVariant } from '../words-by-variant.ts'
import classes from './counters.module.css'

type CountersProps = {
  readonly detail: PostDetail
  readonly wordsOf: (variant: DetailVariant) => RichText
  /** The channel whose text is written; null: all are counted. */
  readonly only: DetailVariant | null
}

/** How long the text is for each chosen network, counted as that network counts. */
export function Counters({ detail, wordsOf, only }: CountersProps) {
  const counted = only ? [only] : [...new Map(detail.variants.map((one) => [`${one.channel.network} ${one.ownText?.key}`, one])).values()]
  return counted.map((variant) => (
    <Counter key={variant.id} network={variant.channel.network} plain={plainText(wordsOf(variant))} pictures={detail.media.length} />
  ))
}

type CounterProps = { readonly network: NetworkId; readonly plain: string; readonly pictures: number }

function Counter({ network, plain, pictures }: CounterProps) {
  const { t } = useTranslation('editor')
  const format = useFormat()
  const nameOf = useNetworkName()
  const facts = networks[network]
  const { used, limit, fits } = facts.countText(plain, pictures)
  const label =
    limit === null
      ? t('counter.free', { network: nameOf(network), used })
      : fits
        ? t('counter.label', { network: nameOf(network), used, limit })
        : t('counter.over', { network: nameOf(network), over: used - limit })
  return (
    <span role="status" aria-label={label} className={classes.counter} data-over={!fits}>
      <NetworkGlyph network={network} size={14} decorative />
      <RingProgress
        size={16}
        thickness={2}
        rootColor="var(--line-2)"
        sections={[
          {
            value: Math.min(100, (used / (limit ?? Number.POSITIVE_INFINITY)) * 100),
            color: fits ? 'var(--text-2)' : 'var(--status-failed)',
          },
        ]}
        aria-hidden
      />
      <span>
        {format.number(used)}
        {limit === null ? null : ` / ${format.number(limit)}`}
      </span>
    </span>
  )
}

import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { thumbUrl } from '#renderer/bridge/index.ts'
import { inspect } from '#renderer/routes/route.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import { useSecondTime } from '#renderer/widgets/zoned-time/second-time.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { PostCard } from '#shared/queries/index.ts'
import { waitOf } from '../today-view.ts'
import { Row, Section } from './section.tsx'

type ApprovalsProps = { readonly cards: readonly PostCard[]; readonly now: EpochMs; readonly zone: ZoneId }

/** Posts that would go out but for a word. */
export function Approvals({ cards, now, zone }: ApprovalsProps) {
  const { t } = useTranslation('today')
  const format = useFormat()
  const secondTime = useSecondTime()
  return (
    <Section
      title={t('approvals')}
      items={cards}
      row={(card) => (
        <Row
          key={card.id}
          glyph={<StatusGlyph status="review" size={15} />}
          picture={card.thumb ? thumbUrl(card.thumb) : null}
          title={card.firstLine || t('untitled')}
          brandId={card.brandId}
          networks={card.networks.slice(0, 3).map((network) => <NetworkGlyph key={network} network={network} size={13} />)}
          line={t(`waits.${waitOf(card)}`)}
          when={
            card.at === null ? '' : [format.moment(card.at, zone, now), secondTime(card.at, zone, card.zone)].filter(Boolean).join(' · ')
          }
          urgent={card.status === 'scheduled'}
          acts={
            <Button
              size="xs"
              onClick={() => inspect(card.id)}
              aria-label={t('openOf', { act: t('approve'), name: card.firstLine || t('untitled') })}
            >
              {t('approve')}
            </Button>
          }
        />
      )}
    />
  )
}

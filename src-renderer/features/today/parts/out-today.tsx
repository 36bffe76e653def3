import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import { inspect } from '#renderer/routes/route.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import { sentences } from '#renderer/ui/sentences.ts'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import { BrandLetters, useBrandMarks } from '#renderer/widgets/calendar/index.ts'
import { useWarningWords } from '#renderer/widgets/plan-warnings/index.ts'
import { useSecondTime } from '#renderer/widgets/zoned-time/second-time.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/index.ts'
import styles from '../today.module.css'
import { nowPlace } from '../today-view.ts'

type OutTodayProps = { readonly cards: readonly CalendarCard[]; readonly now: EpochMs; readonly zone: ZoneId }

/** The posts of today, and where now is among them. */
export function OutToday({ cards, now, zone }: OutTodayProps) {
  const { t } = useTranslation('today')
  const format = useFormat()
  const place = nowPlace(cards, now)
  const warningsOf = useWarnings(cards, zone)
  const line = (
    <li key="now" className={styles.now} aria-label={t('now', { time: format.time(now, zone) })}>
      <span>{format.time(now, zone)}</span>
    </li>
  )
  return (
    <section className={styles.section} aria-label={t('out')}>
      <header className={styles.sectionHead}>
        <h2>{t('out')}</h2>
      </header>
      {cards.length === 0 ? (
        <p className={styles.nothing}>{t('outNothing')}</p>
      ) : (
        <ul className={styles.day}>
          {cards.slice(0, place).map((card) => (
            <OutRow key={card.id} card={card} zone={zone} warnings={warningsOf(card)} past />
          ))}
          {line}
          {cards.slice(place).map((card) => (
            <OutRow key={card.id} card={card} zone={zone} warnings={warningsOf(card)} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** What each of the posts is warned about for its place in the plan, in sentences: a quiet day holds it, another post is too near. */
function useWarnings(cards: readonly CalendarCard[], zone: ZoneId): (card: CalendarCard) => readonly string[] {
  const words = useWarningWords()
  const times = cards.map((card) => card.at)
  const args = { brandId: null, from: Math.min(...times) as EpochMs, to: (Math.max(...times) + 1) as EpochMs }
  const found = useQuery('warnings.plan', cards.length === 0 ? null : args).value ?? []
  return ({ id }) => found.find((one) => one.id === id)?.warnings.map((warning) => words(warning, zone)) ?? []
}

type OutRowProps = { readonly card: CalendarCard; readonly zone: ZoneId; readonly warnings: readonly string[]; readonly past?: boolean }

function OutRow({ card, zone, warnings, past }: OutRowProps) {
  const { t } = useTranslation('today')
  const format = useFormat()
  const second = useSecondTime()(card.at, zone, card.zone)
  const brand = useBrandMarks().get(card.brandId)
  return (
    <li>
      <button type="button" className={styles.out} data-past={past || undefined} onClick={() => inspect(card.id)} title={card.rubric?.name}>
        <i style={{ background: card.rubric ? `var(--rubric-${card.rubric.color})` : 'transparent' }} />
        <span className={styles.outTime}>
          <b className="tabular">{format.time(card.at, zone)}</b>
          {second ? <small className="tabular">{second}</small> : null}
        </span>
        {brand ? <BrandLetters brand={brand} told /> : null}
        <span className={styles.outTitle}>{card.firstLine || t('untitled')}</span>
        {card.networks.slice(0, 3).map((network) => (
          <NetworkGlyph key={network} network={network} size={13} />
        ))}
        {warnings.length > 0 ? (
          <span title={warnings.join('\n')}>
            <WarningGlyph size={13} label={sentences(warnings)} />
          </span>
        ) : null}
        <StatusGlyph status={card.status} size={14} />
      </button>
    </li>
  )
}

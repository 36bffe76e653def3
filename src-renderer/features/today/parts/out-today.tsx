import { useTranslation } from 'react-i18next'
import { inspect } from '#renderer/routes/route.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
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
            <OutRow key={card.id} card={card} time={format.time(card.at, zone)} past />
          ))}
          {line}
          {cards.slice(place).map((card) => (
            <OutRow key={card.id} card={card} time={format.time(card.at, zone)} />
          ))}
        </ul>
      )}
    </section>
  )
}

function OutRow({ card, time, past }: { readonly card: CalendarCard; readonly time: string; readonly past?: boolean }) {
  const { t } = useTranslation('today')
  return (
    <li>
      <button type="button" className={styles.out} data-past={past || undefined} onClick={() => inspect(card.id)} title={card.rubric?.name}>
        <i style={{ background: card.rubric ? `var(--rubric-${card.rubric.color})` : 'transparent' }} />
        <b className="tabular">{time}</b>
        <span className={styles.outTitle}>{card.firstLine || t('untitled')}</span>
        {card.networks.slice(0, 3).map((network) => (
          <NetworkGlyph key={network} network={network} size={13} />
        ))}
        <StatusGlyph status={card.status} size={14} />
      </button>
    </li>
  )
}

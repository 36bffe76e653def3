import { VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { goTo, inspect } from '#renderer/routes/route.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import type { DayKey, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/index.ts'
import styles from '../today.module.css'

type WeekProps = { readonly week: readonly (readonly CalendarCard[])[]; readonly days: readonly DayKey[] }

const shownPosts = 4
const utc = 'UTC' as ZoneId

/** Seven days at a glance: each post as its rubric and status, an empty day as a place to fill. */
export function Week({ week, days }: WeekProps) {
  const { t } = useTranslation('today')
  return (
    <section className={styles.section} aria-label={t('week')}>
      <header className={styles.sectionHead}>
        <h2>{t('week')}</h2>
        <span className={styles.soft}>{t('weekPosts', { count: week.flat().length })}</span>
      </header>
      <ul className={styles.week}>
        {days.map((day, i) => (
          <WeekDay key={day} day={day} cards={week[i] ?? []} today={i === 0} />
        ))}
      </ul>
    </section>
  )
}

function WeekDay({ day, cards, today }: { readonly day: DayKey; readonly cards: readonly CalendarCard[]; readonly today: boolean }) {
  const { t, i18n } = useTranslation('today')
  const format = useFormat()
  const at = instantOf(`${day}T12:00` as WallTime, utc).at
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' }).format(at)
  const name = format.longDay(at, utc)
  const show = () => goTo({ room: 'calendar', params: ['week', day], inspect: null })
  return (
    <li className={styles.weekDay} data-today={today || undefined}>
      <button type="button" className={styles.dayName} onClick={show}>
        <VisuallyHidden>{t('dayPosts', { day: name, count: cards.length })}</VisuallyHidden>
        <span aria-hidden>{weekday}</span>
        <b className="tabular" aria-hidden>
          {Number(day.slice(8))}
        </b>
      </button>
      {cards.slice(0, shownPosts).map((card) => (
        <button
          key={card.id}
          type="button"
          className={styles.mini}
          onClick={() => inspect(card.id)}
          title={card.firstLine || t('untitled')}
          aria-label={card.firstLine || t('untitled')}
        >
          <i style={{ background: card.rubric ? `var(--rubric-${card.rubric.color})` : 'transparent' }} />
          <StatusGlyph status={card.status} size={12} />
        </button>
      ))}
      {cards.length > shownPosts ? <span className={styles.soft}>+{cards.length - shownPosts}</span> : null}
      {cards.length === 0 ? (
        <button type="button" className={styles.emptyDay} onClick={show} aria-label={t('dayEmpty', { day: name })}>
          <IconPlus size={14} stroke={1.5} />
        </button>
      ) : null}
    </li>
  )
}

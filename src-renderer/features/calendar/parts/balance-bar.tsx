import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import styles from '../calendar-page.module.css'
import { type Place, type RubricShare, rubricShares } from '../calendar-view.ts'

type BalanceBarProps = {
  readonly brandId: BrandId
  /** Undefined while they are read. */
  readonly cards: readonly CalendarCard[] | undefined
  readonly place: Place
  readonly zone: ZoneId
}

/** Shares of the rubrics in the shown period against their targets. */
export function BalanceBar({ brandId, cards, place, zone }: BalanceBarProps) {
  const { t } = useTranslation('calendar')
  const { value } = useQuery('brand.setup', { brandId })
  // Its height is kept while it is not known, or the grid above would be laid out twice.
  if (!cards || value === undefined) return <footer className={styles.balance} />
  const shares = rubricShares(cards, value?.rubrics ?? [], place, zone)
  if (shares.length === 0) return null
  return (
    <footer className={styles.balance}>
      <span className={styles.balanceName}>{t('balance.title')}</span>
      <Segments shares={shares} />
      <ul className={styles.shares}>
        {shares.map((one) => (
          <Share key={one.name} of={one} />
        ))}
      </ul>
    </footer>
  )
}

/** Segments are shares now; ink ticks stand where the targets end. */
function Segments({ shares }: { readonly shares: readonly RubricShare[] }) {
  const targets = shares.map((_, i) => shares.slice(0, i + 1).reduce((sum, { target }) => sum + (target ?? 0), 0))
  return (
    <span className={styles.balanceBar} aria-hidden>
      {shares.map(({ name, color, share }) => (
        <span key={name} style={{ width: `${share * 100}%`, background: `var(--rubric-${color})` }} />
      ))}
      <span className={styles.rest} />
      {shares.map(({ name, target }, i) => {
        const end = targets[i] ?? 0
        return target === null || end <= 0 || end >= 1 ? null : <i key={name} className={styles.tick} style={{ left: `${end * 100}%` }} />
      })}
    </span>
  )
}

function Share({ of: { name, color, share, target } }: { readonly of: RubricShare }) {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const whole = (part: number) => format.percent(Math.round(part * 100) / 100)
  const words =
    target === null
      ? t('balance.shareFree', { name, share: whole(share) })
      : t('balance.share', { name, share: whole(share), target: whole(target) })
  return (
    <li title={words}>
      <i className={styles.swatch} style={{ background: `var(--rubric-${color})` }} />
      {name} <b>{whole(share)}</b>
      {target === null ? null : <span className={styles.target}>/ {Math.round(target * 100)}</span>}
    </li>
  )
}

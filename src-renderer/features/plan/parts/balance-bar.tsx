import { Popover } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import { type Balance, balanceOf, type RubricBalance } from '#shared/domain/plan/balance.ts'
import type { BrandId, RubricId } from '#shared/kernel/ids.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import styles from '../balance.module.css'
import { BalancePanel } from './balance-panel.tsx'
import { useDifference } from './use-difference.ts'

type BalanceBarProps = {
  readonly brandId: BrandId
  /** The posts of the period itself; undefined while they are read. */
  readonly cards: readonly CalendarCard[] | undefined
}

/** Shares of the rubrics in the shown period against their targets; a click says what is missing and mends it. */
export function BalanceBar({ brandId, cards }: BalanceBarProps) {
  const setup = useQuery('plan.setup', { brandId }).value
  // Its height is kept while it is not known, or the grid above would be laid out twice.
  if (!cards || setup === undefined) return <footer className={styles.balance} />
  if (setup === null || setup.rubrics.length === 0 || cards.length === 0) return null
  const counted = cards.filter((card) => card.status !== 'skipped')
  const balance = balanceOf(
    counted.map((card) => card.rubric?.id ?? null),
    setup.rubrics,
    setup.brand.planRules.shareOff,
  )
  return <Bar brandId={brandId} balance={balance} />
}

function Bar({ brandId, balance }: { readonly brandId: BrandId; readonly balance: Balance }) {
  const { t } = useTranslation('rhythm')
  const words = useShareWords()
  const [open, setOpen] = useState<RubricId | 'all' | null>(null)
  const toggle = (which: RubricId | 'all') => setOpen((before) => (before === which ? null : which))
  const off = balance.rubrics.filter((one) => one.off)
  return (
    <footer className={styles.balance}>
      <Popover
        opened={open !== null}
        onChange={(opened) => opened || setOpen(null)}
        position="top-start"
        trapFocus
        returnFocus
        withinPortal
      >
        <Popover.Target>
          <button
            type="button"
            className={styles.open}
            aria-label={t('balance.open', { words: balance.rubrics.map(words).join('; ') })}
            onClick={() => toggle('all')}
          >
            {t('balance.title')}
            <Segments shares={balance.rubrics} />
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('balance.panel')}>
          <BalancePanel brandId={brandId} balance={balance} picked={open === 'all' ? null : open} />
        </Popover.Dropdown>
      </Popover>
      {off.length > 0 ? (
        <span title={t('balance.off', { words: off.map(words).join('; ') })}>
          <WarningGlyph label={t('balance.off', { words: off.map(words).join('; ') })} />
        </span>
      ) : null}
      <ul className={styles.shares}>
        {balance.rubrics.map((one) => (
          <li key={one.rubric.id}>
            <ShareButton of={one} words={words(one)} onClick={() => toggle(one.rubric.id)} />
          </li>
        ))}
      </ul>
    </footer>
  )
}

/** «Рецепты: 12 %, цель 20 %, не хватает 3 постов». */
function useShareWords(): (of: RubricBalance) => string {
  const { t } = useTranslation('rhythm')
  const format = useFormat()
  const difference = useDifference()
  return (of) => {
    const share = format.percent(Math.round(of.share * 100) / 100)
    if (of.target === null) return t('balance.shareFree', { name: of.rubric.name, share })
    return t('balance.share', { name: of.rubric.name, share, target: format.percent(of.target), difference: difference(of) })
  }
}

/** Segments are shares now; ink ticks stand where the targets end. */
function Segments({ shares }: { readonly shares: readonly RubricBalance[] }) {
  const targets = shares.map((_, i) => shares.slice(0, i + 1).reduce((sum, { target }) => sum + (target ?? 0), 0))
  return (
    <span className={styles.balanceBar} aria-hidden>
      {shares.map(({ rubric, share }) => (
        <span key={rubric.id} style={{ width: `${share * 100}%`, background: `var(--rubric-${rubric.color})` }} />
      ))}
      <span className={styles.rest} />
      {shares.map(({ rubric, target }, i) => {
        const end = targets[i] ?? 0
        return target === null || end <= 0 || end >= 1 ? null : (
          <i key={rubric.id} className={styles.tick} style={{ left: `${end * 100}%` }} />
        )
      })}
    </span>
  )
}

type ShareButtonProps = { readonly of: RubricBalance; readonly words: string; readonly onClick: () => void }

function ShareButton({ of: { rubric, share, target }, words, onClick }: ShareButtonProps) {
  const format = useFormat()
  return (
    <button type="button" title={words} aria-haspopup="dialog" onClick={onClick}>
      <i className={styles.swatch} style={{ background: `var(--rubric-${rubric.color})` }} />
      {rubric.name} <b>{format.percent(Math.round(share * 100) / 100)}</b>
      {target === null ? null : <span className={styles.meant}>/ {Math.round(target * 100)}</span>}
    </button>
  )
}

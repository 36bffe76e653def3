import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import { wholeWords } from '#shared/domain/texts/rich-text.ts'
import type { PlanSheet } from '#shared/plan-files/plan-sheet.ts'
import type { BrandRow } from '#shared/queries/brands-list.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import styles from './plan-sheets.module.css'
import type { SheetWords } from './sheet-words.ts'

type SheetCardProps = {
  readonly card: CalendarCard
  readonly sheet: PlanSheet
  readonly words: SheetWords
  /** Named on each post where a sheet holds those of several brands. */
  readonly brand: BrandRow | null
}

/** A post on paper, whole: nothing of it is cut off, since nobody can hover over paper. */
export function SheetCard({ card, sheet, words, brand }: SheetCardProps) {
  const { t, format } = words
  const second = words.secondTime(card)
  return (
    <div
      className={styles.card}
      data-card
      style={{ borderColor: card.rubric ? `var(--rubric-${card.rubric.color})` : 'var(--paper-line-2)' }}
    >
      <div className={styles.when}>
        <b>{format.time(card.at, sheet.zone)}</b>
        {card.networks.map((network) => (
          <NetworkGlyph key={network} network={network} size={10} />
        ))}
        {sheet.shows.statuses ? (
          <span className={styles.status}>
            <StatusGlyph status={card.status} size={9} decorative />
            {t(`status:${card.status}`)}
          </span>
        ) : null}
      </div>
      {second === null ? null : <div className={styles.note}>{second}</div>}
      <div className={styles.line}>{wholeWords(card.firstLine) || t('sheet.untitled')}</div>
      {brand || card.rubric ? (
        <div className={styles.note}>
          {brand ? <span className={styles.dot} style={{ background: brand.color }} /> : null}
          {[brand?.name, card.rubric?.name].filter(Boolean).join(' · ')}
        </div>
      ) : null}
    </div>
  )
}

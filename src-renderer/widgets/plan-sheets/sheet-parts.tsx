import type { CSSProperties, ReactNode } from 'react'
import { mediaUrl } from '#renderer/bridge/index.ts'
import { BrandMark } from '#renderer/ui/brand-mark.tsx'
import type { ZoneId } from '#shared/kernel/time.ts'
import type { PlanSheet } from '#shared/plan-files/plan-sheet.ts'
import type { BrandRow } from '#shared/queries/brands-list.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import styles from './plan-sheets.module.css'
import type { SheetWords } from './sheet-words.ts'

type HeadProps = {
  readonly sheet: PlanSheet
  readonly words: SheetWords
  readonly brand: BrandRow | null
  readonly cards: readonly CalendarCard[]
}

/** The head of every page: whose plan, which month, on whose clock, and what a filter or a choice leaves out. */
export function SheetHead({ sheet, words, brand, cards }: HeadProps) {
  const { t, format } = words
  const out = [...sheet.filterWords, ...leftOut(sheet).map((what) => t(`sheet.without.${what}`))]
  const about = [
    t('sheet.posts', { count: cards.length }),
    ...(cards.length > 0 ? [t('sheet.clock', { zone: clockOf(sheet.zone, cards, words.zoneName) })] : []),
  ]
  return (
    <header className={styles.head}>
      {brand ? <BrandMark name={brand.name} color={brand.color} logoUrl={brand.logo ? mediaUrl(brand.logo) : null} size={40} /> : null}
      <div>
        <div className={styles.brand}>{brand?.name ?? t('export.allBrands')}</div>
        <h1 className={styles.title}>{t('sheet.title', { month: format.monthInside(sheet.month) })}</h1>
      </div>
      <div className={styles.about}>
        <div>{about.join(' · ')}</div>
        {out.length > 0 ? <div>{t('sheet.filtered', { filter: out.join('; ') })}</div> : null}
      </div>
    </header>
  )
}

/** What the clock of the sheet is called: by both names where it changes between the first of its posts and the last. */
export function clockOf(zone: ZoneId, cards: readonly Pick<CalendarCard, 'at'>[], name: SheetWords['zoneName']): string {
  const times = cards.map(({ at }) => at).toSorted((one, other) => one - other)
  return [...new Set(times.map((at) => name(zone, at)))].join(' → ')
}

function leftOut({ shows }: PlanSheet): readonly ('drafts' | 'ideas')[] {
  return (['drafts', 'ideas'] as const).filter((what) => !shows[what])
}

/** Which colour is which rubric, and how many posts each has. */
export function SheetLegend({ cards, words }: { readonly cards: readonly CalendarCard[]; readonly words: SheetWords }) {
  const { t } = words
  const rubrics = Map.groupBy(cards, (card) => card.rubric?.id ?? null)
  const rows = [...rubrics.values()].map((posts) => ({ rubric: posts[0]?.rubric ?? null, count: posts.length }))
  if (!rows.some(({ rubric }) => rubric !== null)) return null
  const named = rows.toSorted((one, other) => Number(one.rubric === null) - Number(other.rubric === null) || other.count - one.count)
  return (
    <div className={styles.legend} data-legend>
      <b>{t('sheet.legend')}</b>
      {named.map(({ rubric, count }) => (
        <span key={rubric?.id ?? 'none'}>
          <i style={{ background: rubric ? `var(--rubric-${rubric.color})` : 'var(--paper-line-2)' }} />
          {rubric?.name ?? t('sheet.noRubric')} — {count}
        </span>
      ))}
    </div>
  )
}

type PageProps = {
  readonly sheet: PlanSheet
  readonly head: ReactNode
  readonly foot: ReactNode
  readonly weekdays: readonly string[]
  readonly children: ReactNode
}

/** A page: head, the names of the days, whatever weeks it holds, and its foot. */
export function SheetPage({ sheet, head, foot, weekdays, children }: PageProps) {
  return (
    <section className={styles.page} data-paper={sheet.paper}>
      {head}
      <div className={styles.weekdays}>
        {weekdays.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <div className={styles.weeks} data-weeks>
        {children}
      </div>
      <footer className={styles.foot}>{foot}</footer>
    </section>
  )
}

/** The variables that the pages of one sheet are coloured by. */
export function sheetColors(brand: BrandRow | null): CSSProperties {
  return { '--brand': brand?.color ?? 'var(--ink)' } as CSSProperties
}

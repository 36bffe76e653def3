import { type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type PlanSheet, sheetCards } from '#shared/plan-files/plan-sheet.ts'
import type { BrandRow } from '#shared/queries/brands-list.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import '../report-pages/paper-fonts.css'
import { type DealtSheets, dealWeeks, type SheetMeasures, type WeekPart } from './deal-weeks.ts'
import { monthWeeks, type SheetDay, type SheetWeek } from './month-weeks.ts'
import styles from './plan-sheets.module.css'
import { SheetCard } from './sheet-card.tsx'
import { SheetHead, SheetLegend, SheetPage, sheetColors } from './sheet-parts.tsx'
import { type SheetWords, useSheetWords } from './sheet-words.ts'

export type PlanSheetsProps = {
  readonly sheet: PlanSheet
  /** Posts of the month and around it; those that do not belong on the sheet are left out here. */
  readonly cards: readonly CalendarCard[]
  readonly brands: readonly BrandRow[]
  readonly asOf: EpochMs
  /** Called when the pages stand with their own fonts. */
  readonly onLaidOut: () => void
}

/** A month of the plan as it prints: every post whole, pages turned between weeks. As a picture it is one page as tall as it must be. */
export function PlanSheets({ sheet, cards: every, brands, asOf, onLaidOut }: PlanSheetsProps) {
  const words = useSheetWords(sheet)
  const cards = useMemo(() => sheetCards(sheet, every), [sheet, every])
  const weeks = useMemo(() => monthWeeks(sheet, cards), [sheet, cards])
  const brand = brands.find(({ id }) => id === sheet.brandId) ?? null
  const measure = useRef<HTMLDivElement>(null)
  const dealt = useDealt(weeks, sheet, measure)
  useLayoutEffect(() => {
    if (dealt) onLaidOut()
  }, [dealt, onLaidOut])
  const nameOf = (card: CalendarCard) => (sheet.brandId === null ? (brands.find(({ id }) => id === card.brandId) ?? null) : null)
  const draw = (card: CalendarCard) => <SheetCard key={card.id} card={card} sheet={sheet} words={words} brand={nameOf(card)} />
  const page = (number: number, of: number, inside: ReactNode) => (
    <SheetPage
      key={number}
      sheet={sheet}
      head={<SheetHead {...{ sheet, words, brand, cards }} />}
      weekdays={weekdaysOf(weeks, words)}
      foot={
        <>
          <span>{words.t('sheet.made', { date: words.format.moment(asOf, sheet.zone, asOf) })}</span>
          {sheet.paper === 'picture' ? null : <span>{words.t('sheet.page', { number, of })}</span>}
        </>
      }
    >
      {inside}
    </SheetPage>
  )
  const pages = dealt ?? [{ parts: weeks.map((days, week) => wholeWeek(days, week)), legend: true }]
  return (
    <div ref={measure} className={styles.sheets} lang={sheet.language} style={sheetColors(brand)} data-measuring={dealt === null}>
      {pages.map(({ parts, legend }, place) =>
        page(
          place + 1,
          pages.length,
          <>
            <div className={styles.month} data-fills={place < pages.length - 1 || pages.length === 1}>
              {parts.map((part) => (
                <Week key={part.week} part={part} days={weeks[part.week] ?? []} words={words} draw={draw} />
              ))}
            </div>
            {legend ? <SheetLegend cards={cards} words={words} /> : null}
          </>,
        ),
      )}
    </div>
  )
}

type WeekProps = {
  readonly part: WeekPart
  readonly days: SheetWeek
  readonly words: SheetWords
  readonly draw: (card: CalendarCard) => ReactNode
}

function Week({ part, days, words, draw }: WeekProps) {
  return (
    <div className={styles.week} data-week>
      {days.map((one, place) => {
        const { from, to } = part.days[place] ?? { from: 0, to: 0 }
        return (
          <div key={one.day} className={styles.day} data-day data-outside={!one.inMonth}>
            <div className={styles.number}>{numberOf(one, { goesOn: part.goesOn && from > 0 && from < to }, words)}</div>
            {one.cards.slice(from, to).map(draw)}
          </div>
        )
      })}
    </div>
  )
}

/** The day's number; of a day that began on the page before, with a word about that. */
function numberOf({ day }: SheetDay, { goesOn }: { readonly goesOn: boolean }, { t }: SheetWords): string {
  const number = String(Number(day.slice(8)))
  return goesOn ? t('sheet.goesOn', { day: number }) : number
}

function weekdaysOf(weeks: readonly SheetWeek[], { format }: SheetWords): readonly string[] {
  return (weeks[0] ?? []).map(({ day }) => format.longDay(Date.parse(`${day}T12:00Z`) as EpochMs, utc).split(',')[0] ?? '')
}

const utc = 'UTC' as PlanSheet['zone']

function wholeWeek(days: SheetWeek, week: number): WeekPart {
  return { week, days: days.map(({ cards }) => ({ from: 0, to: cards.length })), goesOn: false }
}

/** The pages, measured on the one endless page that is drawn first; null until the fonts are there. A picture stays that one page. */
function useDealt(weeks: readonly SheetWeek[], sheet: PlanSheet, place: RefObject<HTMLElement | null>): DealtSheets | null {
  const [dealt, setDealt] = useState<DealtSheets | null>(null)
  useLayoutEffect(() => {
    let over = false
    void document.fonts.ready.then(() => {
      if (over || !place.current) return
      if (sheet.paper !== 'picture') return setDealt(fittedDeal(place.current, sheet.paper))
      fitIntoPicture(place.current)
      setDealt([{ parts: weeks.map((days, week) => wholeWeek(days, week)), legend: true }])
    })
    return () => {
      over = true
    }
  }, [weeks, sheet, place])
  return dealt
}

/**
 * Smaller sizes of type, pt, where one of them puts the month on one sheet: on A3, which hangs on a wall, down to the usual one of A4; on
 * A4 as far as it is still read, so that a last week does not go over to a page of its own.
 */
const smallerSizes = { a3: [8.6, 7.8, 7.2], a4: [6.9, 6.5], picture: [] } as const satisfies Record<PlanSheet['paper'], readonly number[]>

/** The pages; as large as the whole month stands on one, at the usual size where it would not on any. */
function fittedDeal(place: HTMLElement, paper: PlanSheet['paper']): DealtSheets {
  const usual = dealWeeks(measured(place))
  if (usual.length === 1) return usual
  for (const size of smallerSizes[paper]) {
    place.style.setProperty('--fitted', `${size}pt`)
    const fitted = dealWeeks(measured(place))
    if (fitted.length === 1) return fitted
  }
  place.style.removeProperty('--fitted')
  return usual
}

/** Tallest picture, px: graphics memory is dealt out in squares of 16,384, and programs that show pictures stop there too. */
const tallestPicture = 16_000

/** A picture has two pixels for each of the page's own; fewer where a very full month would be too tall. */
function fitIntoPicture(place: HTMLElement): void {
  const page = place.querySelector<HTMLElement>('section')
  const height = page?.getBoundingClientRect().height ?? 0
  if (page && height > tallestPicture) page.style.zoom = String(Math.floor((200 * tallestPicture) / height) / 100)
}

/** Reads heights off the page as it was drawn without an end; its room is what the page's own height would have left. */
function measured(place: HTMLElement): SheetMeasures {
  const page = place.querySelector<HTMLElement>('section')
  const weeks = [...place.querySelectorAll<HTMLElement>('[data-week]')]
  const taken = place.querySelector<HTMLElement>('[data-weeks]')?.offsetHeight ?? 0
  const pageHeight = page ? Number.parseFloat(getComputedStyle(page).minHeight) : 0
  const legend = place.querySelector<HTMLElement>('[data-legend]')
  const number = weeks[0]?.querySelector<HTMLElement>('[data-day] > div')
  const day = weeks[0]?.querySelector<HTMLElement>('[data-day]')
  const padding = day ? Number.parseFloat(getComputedStyle(day).paddingTop) + Number.parseFloat(getComputedStyle(day).paddingBottom) : 0
  return {
    weeks: weeks.map((week) => [...week.querySelectorAll<HTMLElement>('[data-day]')].map(heightsOf)),
    // A pixel is kept back, or rounding could push a page's last line over its edge.
    room: pageHeight - ((page?.offsetHeight ?? 0) - taken) - 1,
    frame: padding + (number ? outerHeight(number) : 0) + 2,
    least: day ? Number.parseFloat(getComputedStyle(day).minHeight) : 0,
    legend: legend ? outerHeight(legend) : 0,
  }
}

function heightsOf(day: HTMLElement): readonly number[] {
  return [...day.querySelectorAll<HTMLElement>('[data-card]')].map(outerHeight)
}

function outerHeight(element: HTMLElement): number {
  const { marginTop, marginBottom } = getComputedStyle(element)
  return element.getBoundingClientRect().height + Number.parseFloat(marginTop) + Number.parseFloat(marginBottom)
}

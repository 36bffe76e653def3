import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DaysChart } from '#renderer/widgets/chart/days-chart.tsx'
import type { Series } from '#shared/domain/metrics/daily-series.ts'
import { dayAt, dayAxis } from '#shared/domain/metrics/day-axis.ts'
import type { MetricsPeriod } from '#shared/domain/metrics/metrics-period.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { type Explanation, useExplainStore } from '../explain-store.ts'
import styles from '../metrics.module.css'
import { tickPlaces } from '../metrics-view.ts'
import type { FigureWords } from '../use-figure-words.ts'
import own from './days-panel.module.css'

type DaysPanelProps = {
  readonly title: string
  readonly values: Series
  readonly previous: Series
  readonly axis: NamedDays
  readonly words: FigureWords
  /** What a day's number is, for its explanation. */
  readonly lines: readonly string[]
  readonly choice?: ReactNode
}

const height = 210

/** One figure by day, with the table behind it. */
export function DaysPanel({ title, values, previous, axis, words, lines, choice }: DaysPanelProps) {
  const { t } = useTranslation('metrics')
  const { show, hide } = useExplainStore.getState()
  const { days, ticks, labels } = axis
  const explain = (index: number): Explanation => ({
    title: `${title}, ${words.format.day(days[index] ?? axis.first)}`,
    value: written(values[index] ?? null, words),
    lines: [...lines, t('before', { value: written(previous[index] ?? null, words) })],
  })
  return (
    <section className={styles.panel} aria-label={title}>
      <div className={styles.panelHead}>
        <h2>{title}</h2>
        <Legend />
        {choice}
      </div>
      <DaysChart
        {...{ values, previous, ticks, labels, height }}
        known={values.length}
        noData={t('noData')}
        yLabel={words.short}
        label={summaryOf(title, values, words)}
        onDay={(day) => (day ? show({ getBoundingClientRect: () => day.anchor } as Element, () => explain(day.index)) : hide())}
      />
      <DaysTable days={days.slice(0, values.length)} values={values} previous={previous} words={words} title={title} />
    </section>
  )
}

function Legend() {
  const { t } = useTranslation('metrics')
  return (
    <span className={own.legend} aria-hidden>
      <i data-line="now" /> {t('chart.now')} <i data-line="before" /> {t('chart.before')}
    </span>
  )
}

type DaysTableProps = {
  readonly days: readonly DayKey[]
  readonly values: Series
  readonly previous: Series
  readonly words: FigureWords
  readonly title: string
}

/** The same numbers as a table, made when it is opened: a year has hundreds of rows. */
function DaysTable({ days, values, previous, words, title }: DaysTableProps) {
  const { t } = useTranslation('metrics')
  const [open, setOpen] = useState(false)
  return (
    <details className={own.behind} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('chart.table')}</summary>
      {open ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the table scrolls, so the keyboard must reach it
        <section className={own.behindScroll} tabIndex={0} aria-label={title}>
          <table className={own.plain}>
            <thead>
              <tr>
                <th scope="col">{t('chart.day')}</th>
                <th scope="col">{title}</th>
                <th scope="col">{t('chart.dayBefore')}</th>
              </tr>
            </thead>
            <tbody>
              {days.map((day, i) => (
                <tr key={day}>
                  <th scope="row">{words.format.day(day)}</th>
                  <td>{written(values[i] ?? null, words)}</td>
                  <td>{written(previous[i] ?? null, words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </details>
  )
}

/** The days of a period, and which of them are named under a chart. */
export type NamedDays = {
  readonly first: DayKey
  readonly days: readonly DayKey[]
  readonly ticks: readonly number[]
  readonly labels: readonly string[]
}

/** Gone through once for all charts of a period: a year has hundreds of days. */
export function useNamedDays({ fromDay, wholeToDay }: MetricsPeriod, format: FigureWords['format']): NamedDays {
  return useMemo(() => {
    const days = daysOf(fromDay, wholeToDay)
    const ticks = tickPlaces(days)
    return { first: fromDay, days, ticks, labels: labelsOf(days, ticks, format) }
  }, [fromDay, wholeToDay, format])
}

function daysOf(first: DayKey, last: DayKey): readonly DayKey[] {
  const axis = dayAxis(first, last)
  return Array.from({ length: axis.length }, (_, place) => dayAt(axis, place))
}

/** A label for each day; words only for those that are named. */
function labelsOf(days: readonly DayKey[], ticks: readonly number[], format: FigureWords['format']): readonly string[] {
  const named = new Set(ticks)
  return days.map((day, i) => (named.has(i) ? tickLabel(day, days.length, format) : ''))
}

function tickLabel(day: DayKey, count: number, format: FigureWords['format']): string {
  if (count > 62) return format.shortMonth(day)
  const date = String(Number(day.slice(8)))
  return date === '1' ? `${date} ${format.shortMonth(day)}` : date
}

function written(value: number | null, { t, format }: FigureWords): string {
  return value === null ? t('noData') : format.number(value)
}

function summaryOf(name: string, values: Series, { t, format }: FigureWords): string {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return t('chart.nothing', { name })
  const [least, most] = [format.number(Math.min(...known)), format.number(Math.max(...known))]
  return t('chart.summary', { name, known: known.length, all: values.length, least, most })
}

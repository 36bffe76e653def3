import { LineChart } from '#renderer/widgets/chart/line-chart.tsx'
import { daysBetween } from '#shared/domain/time/wall-time.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { type Piece, type Printed, piece } from './piece.ts'
import classes from './report-pages.module.css'
import { monthOf } from './report-words.ts'
import { sectionHeading } from './section-heading.tsx'

const chartSize = { width: 665, height: 226, font: 10 }
/** Title, legend and the free room under the chart included. */
const chartHeightMm = 78

/** The period day by day: one sentence saying what to see, and the chart. Of a period nobody counted nothing but what a person typed. */
export function responsePieces(printed: Printed): readonly Piece[] {
  const { data, measure } = printed
  const counted = [...data.overview.days[measure], ...data.overview.previousDays[measure]].some((value) => value !== null)
  const typed = data.report?.chartNote ?? ''
  if (!counted && typed === '') return []
  return [
    sectionHeading(printed, 'response', {
      lead: typed || composedNote(printed),
      // Reactions alone are no reach.
      ...(measure === 'engagement' ? { title: printed.words.t('responseOnly') } : {}),
    }),
    ...(counted ? [piece('chart', <DayChart {...printed} />, { heightMm: chartHeightMm })] : []),
  ]
}

function DayChart({ data, words, ink, today, measure }: Printed) {
  const { t } = words
  const days = daysBetween(data.period.fromDay, data.period.wholeToDay)
  const values = padded(data.overview.days[measure], days.length)
  const before = data.overview.previousDays[measure]
  const known = before.some((value) => value !== null)
  const title = t(`chart.${measure}`)
  return (
    <figure className={classes.figure}>
      <figcaption>{title}</figcaption>
      <div className={classes.legend} aria-hidden>
        <span data-line="now">{words.days(data.period.fromDay, data.period.toDay)}</span>
        {known ? <span data-line="before">{words.days(data.period.previousFromDay, data.period.previousToDay)}</span> : null}
      </div>
      <LineChart
        labels={labelsOf(days, words)}
        values={values}
        known={days.filter((day) => day <= today).length}
        ticks={ticksOf(days)}
        {...(known ? { previous: padded(before, days.length) } : {})}
        colors={{ line: ink, previous: '#868e9e', grid: '#dfe3e8', words: '#4a5260' }}
        noData={t('noData')}
        fontFamily="Inter Paper"
        yLabel={words.format.number}
        size={chartSize}
        label={title}
      />
    </figure>
  )
}

function padded(values: readonly (number | null)[], length: number): readonly (number | null)[] {
  return Array.from({ length }, (_, i) => values[i] ?? null)
}

/** A period longer than this has its months named under the axis, not its days. */
const mostNamedDays = 62

/** The day's number, the first of each month with its name; of a long period the short names of its months. */
function labelsOf(days: readonly DayKey[], { t, format }: Printed['words']): readonly string[] {
  return days.map((day, place) => {
    const date = String(Number(day.slice(8)))
    if (days.length > mostNamedDays) return date === '1' ? format.shortMonth(day) : `${date} ${format.shortMonth(day)}`
    return place === 0 || date === '1' ? `${date} ${t(`monthOf.${monthOf(day)}`)}` : date
  })
}

/** Days named under the axis: of a month the first and round ones, of a longer period the beginnings of months. */
function ticksOf(days: readonly DayKey[]): readonly number[] {
  const round = days.length > mostNamedDays ? ['01'] : ['01', '05', '10', '15', '20', '25', '30']
  const named = days.flatMap((day, place) => (round.includes(day.slice(8)) ? [place] : []))
  return named[0] === 0 ? named : [0, ...named.filter((place) => place > 2)]
}

/** The sentence over the chart when nobody typed one: the best day, or that nothing is known yet. */
function composedNote({ data, words, measure }: Printed): string {
  const values = data.overview.days[measure]
  const known = values.filter((value) => value !== null)
  const best = Math.max(0, ...known)
  if (known.length === 0) return words.t('noteNothing')
  if (best === 0) return words.t('noteQuiet')
  const day = daysBetween(data.period.fromDay, data.period.toDay)[values.indexOf(best)]
  const date = day ? words.t('date', { day: Number(day.slice(8)), month: words.t(`monthOf.${monthOf(day)}`) }) : ''
  return words.t(`noteBest.${measure}`, { date, count: best, value: words.format.number(best) })
}

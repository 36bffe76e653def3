import { useMemo } from 'react'
import { LineChart } from '#renderer/widgets/chart/line-chart.tsx'
import type { DayKey } from '#shared/kernel/time.ts'
import type { ReportData } from '#shared/queries/report-data.ts'
import { type ChannelFigures, type ReportFigures, sumOf } from './report-figures.ts'
import classes from './report-pages.module.css'
import type { ReportWords } from './report-words.ts'

type ResponseProps = {
  readonly data: ReportData
  readonly figures: ReportFigures
  readonly words: ReportWords
  readonly ink: string
  /** Today in the brand's zone. */
  readonly today: DayKey
}

/** Days named under the axis: the first with its month, then round ones. */
const namedDays = [1, 5, 10, 15, 20, 25, 30].map((day) => day - 1)
const chartSize = { width: 665, height: 226, font: 10 }

/** The month day by day: one sentence saying what to see, the chart, and the channels. */
export function Response({ data, figures, words, ink, today }: ResponseProps) {
  const { t } = words
  const values = useMemo(() => data.days.map((day) => sumOf([day.likes, day.reposts, day.replies])), [data.days])
  const labels = useMemo(() => dayLabels(data, words), [data, words])
  const colors = useMemo(() => ({ line: ink, previous: '#868e9e', grid: '#dfe3e8', words: '#4a5260' }), [ink])
  return (
    <>
      <h2>{t('section.response')}</h2>
      <p className={classes.lead}>{data.report?.chartNote || composedNote(values, words, data)}</p>
      <figure className={classes.figure}>
        <figcaption>{t('chartTitle')}</figcaption>
        <LineChart
          labels={labels}
          values={values}
          known={data.days.filter((day) => day.day <= today).length}
          ticks={namedDays}
          colors={colors}
          noData={t('noData')}
          fontFamily="Inter Paper"
          size={chartSize}
          label={t('chartTitle')}
        />
      </figure>
      <ChannelTable figures={figures} words={words} />
      <p className={classes.note}>{t('sources')}</p>
    </>
  )
}

function dayLabels(data: ReportData, words: ReportWords): readonly string[] {
  return data.days.map((day) => {
    const n = Number(day.day.slice(8))
    return n === 1 ? `1 ${words.t(`monthOf.${Number(data.month.slice(5, 7))}`)}` : String(n)
  })
}

/** The sentence over the chart when nobody typed one: the best day, or that nothing is known yet. */
function composedNote(values: readonly (number | null)[], words: ReportWords, data: ReportData): string {
  const known = values.filter((value) => value !== null)
  const best = Math.max(0, ...known)
  if (known.length === 0) return words.t('noteNothing')
  if (best === 0) return words.t('noteQuiet')
  const day = values.indexOf(best) + 1
  return words.t('noteBest', { day, month: words.t(`monthOf.${Number(data.month.slice(5, 7))}`), count: best, value: words.figure(best) })
}

function ChannelTable({ figures, words }: { readonly figures: ReportFigures; readonly words: ReportWords }) {
  const { t } = words
  const rows = figures.channels
  return (
    <table className={classes.table}>
      <caption>{t('channelsTitle')}</caption>
      <thead>
        <tr>
          <th>{t('column.channel')}</th>
          <th>{t('column.posts')}</th>
          <th>{t('figure.likes')}</th>
          <th>{t('figure.reposts')}</th>
          <th>{t('figure.replies')}</th>
          <th>{t('column.followers')}</th>
          <th>{t('column.gained')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ChannelRow key={row.channelId} row={row} words={words} />
        ))}
        <tr className={classes.total}>
          <td>{t('total')}</td>
          <td>{words.format.number(figures.publications)}</td>
          <td>{words.figure(sumOf(rows.map((row) => row.likes)))}</td>
          <td>{words.figure(sumOf(rows.map((row) => row.reposts)))}</td>
          <td>{words.figure(sumOf(rows.map((row) => row.replies)))}</td>
          <td>{words.figure(sumOf(rows.map((row) => row.followers)))}</td>
          <td>{gained(sumOf(rows.map((row) => row.gained)), words)}</td>
        </tr>
      </tbody>
    </table>
  )
}

function ChannelRow({ row, words }: { readonly row: ChannelFigures; readonly words: ReportWords }) {
  return (
    <tr>
      <td>{row.title}</td>
      <td>{words.format.number(row.posts)}</td>
      <td>{words.figure(row.likes)}</td>
      <td>{words.figure(row.reposts)}</td>
      <td>{words.figure(row.replies)}</td>
      <td>{words.figure(row.followers)}</td>
      <td>{gained(row.gained, words)}</td>
    </tr>
  )
}

function gained(value: number | null, words: ReportWords): string {
  return value !== null && value > 0 ? `+${words.format.number(value)}` : words.figure(value)
}

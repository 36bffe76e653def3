import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { HourCell } from '#shared/domain/metrics/post-groups.ts'
import styles from '../metrics.module.css'
import { type ErRate, heatStep } from '../metrics-view.ts'
import type { FigureWords } from '../use-figure-words.ts'
import { Explained } from './explained.tsx'
import own from './heat-map.module.css'

type HeatMapProps = { readonly cells: readonly HourCell[]; readonly rate: ErRate; readonly words: FigureWords }

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const

/** Engagement by weekday and pair of hours: a table, walked through with the arrow keys. */
export function HeatMap({ cells, rate, words }: HeatMapProps) {
  const { t } = useTranslation('metrics')
  const hours = hoursOf(cells)
  const byPlace = new Map(cells.map((cell) => [`${cell.weekday} ${cell.hour}`, cell]))
  const most = Math.max(0, ...cells.filter((cell) => cell.enough).map((cell) => cell[rate] ?? 0))
  const { onKeyDown, table } = useArrowKeys()
  return (
    <section className={styles.panel} aria-label={t('hours.title')}>
      <div className={styles.panelHead}>
        <h2>{t('hours.title')}</h2>
      </div>
      {cells.length === 0 ? <p className={styles.soft}>{t('hours.none')}</p> : null}
      {cells.length > 0 ? (
        <table ref={table} className={own.heat} onKeyDown={onKeyDown} aria-label={t('hours.title')}>
          <thead>
            <tr>
              <td />
              {hours.map((hour) => (
                <th key={hour} scope="col">
                  {clock(hour)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weekdays.map((weekday) => (
              <tr key={weekday}>
                <th scope="row">{t(`weekday.${weekday}`)}</th>
                {hours.map((hour) => {
                  const cell = byPlace.get(`${weekday} ${hour}`)
                  return (
                    <td key={hour}>
                      {cell ? <Cell cell={cell} rate={rate} most={most} words={words} /> : <span className={own.noCell} />}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <HeatLegend rate={rate} />
    </section>
  )
}

type CellProps = { readonly cell: HourCell; readonly rate: ErRate; readonly most: number; readonly words: FigureWords }

function Cell({ cell, rate, most, words }: CellProps) {
  const { t } = useTranslation('metrics')
  const value = cell[rate]
  const posts = t('hours.publications', { count: cell.posts })
  const place = { day: t(`weekday.${cell.weekday as 0}`), from: clock(cell.hour), to: clock(cell.hour + 2) }
  const step = value === null || !cell.enough ? 'few' : heatStep(value, most)
  return (
    <Explained
      className={`${own.cell} ${own[`step-${step}`] ?? ''}`}
      explain={() => ({
        title: `${place.day}, ${place.from}–${place.to}`,
        value: words.written(rate, value),
        lines: [
          t(`figure.${rate}.of`),
          t('hours.formula'),
          `${t('figure.engagement.name')}: ${words.written('engagement', cell.engagement)}`,
          posts,
          ...(cell.enough ? [] : [t('hours.fewPosts')]),
        ],
      })}
    >
      <span className={styles.hidden}>{t('hours.cell', { ...place, value: words.written(rate, value), posts })}</span>
      <span aria-hidden>
        {value === null ? '–' : words.format.decimal(value * 100)} <small>{cell.posts}</small>
      </span>
    </Explained>
  )
}

function HeatLegend({ rate }: { readonly rate: ErRate }) {
  const { t } = useTranslation('metrics')
  return (
    <p className={own.heatLegend}>
      {t('hours.legend', { rate: t(`figure.${rate}.of`) })}
      <span className={own.heatSteps} aria-hidden>
        {[1, 2, 3, 4, 5].map((step) => (
          <i key={step} className={own[`step-${step}`]} />
        ))}
      </span>
      {t('hours.small')}
      <span className={own.heatPart}>
        <i className={own['step-few']} aria-hidden /> {t('hours.few')}
      </span>
    </p>
  )
}

/** Every pair of hours from the first to the last with a post; at least from ten to six, so that a thin week has a shape. */
function hoursOf(cells: readonly HourCell[]): readonly number[] {
  const used = [10, 16, ...cells.map((cell) => cell.hour)]
  const [first, last] = [Math.min(...used), Math.max(...used)]
  return Array.from({ length: (last - first) / 2 + 1 }, (_, i) => first + i * 2)
}

function clock(hour: number): string {
  return `${String(hour % 24).padStart(2, '0')}:00`
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
}

/** Arrow keys go to the next cell that holds something. */
function useArrowKeys() {
  const table = useRef<HTMLTableElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const [down, right] = steps[event.key] ?? [0, 0]
    const cell = (event.target as Element).closest('td')
    const row = cell?.closest('tr')
    if (!cell || !row || (down === 0 && right === 0)) return
    event.preventDefault()
    const rows = table.current?.rows ?? []
    for (let [y, x] = [row.rowIndex + down, cell.cellIndex + right]; rows[y]?.cells[x]; y += down, x += right) {
      const next = rows[y]?.cells[x]?.querySelector('button')
      if (next) return next.focus()
    }
  }
  return { table, onKeyDown }
}

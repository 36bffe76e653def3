import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Explanation } from '../explain-store.ts'
import styles from '../metrics.module.css'
import own from './bars.module.css'
import { Explained } from './explained.tsx'

export type Bar = {
  readonly key: string
  readonly mark?: ReactNode
  readonly name: string
  readonly value: number | null
  /** Shown as a tick over the bar. */
  readonly previous?: number | null
  readonly words: string
  readonly after?: ReactNode
  readonly explain: () => Explanation
}

type BarsProps = { readonly title: string; readonly bars: readonly Bar[]; readonly note?: string; readonly empty: string }

/** Amounts beside each other; the value stands in words, so there is no axis. */
export function Bars({ title, bars, note, empty }: BarsProps) {
  const { t } = useTranslation('metrics')
  const most = Math.max(1, ...bars.flatMap((bar) => [bar.value ?? 0, bar.previous ?? 0]))
  return (
    <section className={styles.panel} aria-label={title}>
      <div className={styles.panelHead}>
        <h2>{title}</h2>
      </div>
      {bars.length === 0 ? <p className={styles.soft}>{empty}</p> : null}
      <ul className={own.bars}>
        {bars.map((bar) => (
          <BarRow key={bar.key} bar={bar} most={most} noData={t('noData')} />
        ))}
      </ul>
      {note && bars.some((bar) => typeof bar.previous === 'number') ? (
        <p className={own.barNote}>
          <i aria-hidden /> {note}
        </p>
      ) : null}
    </section>
  )
}

type BarRowProps = { readonly bar: Bar; readonly most: number; readonly noData: string }

function BarRow({ bar, most, noData }: BarRowProps) {
  const part = (value: number) => `${(Math.max(0, value) / most) * 100}%`
  return (
    <li className={own.bar}>
      <span className={own.barName} title={bar.name}>
        {bar.mark}
        <span>{bar.name}</span>
      </span>
      <span className={own.barTrack} aria-hidden>
        {bar.value === null ? null : <span className={own.barFill} style={{ width: part(bar.value) }} />}
        {typeof bar.previous === 'number' ? <i style={{ left: part(bar.previous) }} /> : null}
      </span>
      <Explained explain={bar.explain} className={bar.value === null ? styles.unknown : own.barValue}>
        {bar.value === null ? noData : bar.words}
      </Explained>
      <span className={own.barAfter}>{bar.after}</span>
    </li>
  )
}

import type { CSSProperties } from 'react'
import { type Piece, type Printed, piece } from './piece.ts'
import { type Bar, rubricRates, rubricShares, type ShareBar } from './report-figures.ts'
import classes from './report-pages.module.css'
import { sectionHeading } from './section-heading.tsx'

/** More bars than this say nothing any more. */
const mostBars = 12

/** What each rubric brought, and how the publications were shared out against the plan. */
export function rubricPieces(printed: Printed): readonly Piece[] {
  const { data, words, rate } = printed
  const rates = rubricRates(data, rate).slice(0, mostBars)
  const shares = rubricShares(data).slice(0, mostBars)
  if (shares.length === 0) return []
  return [
    sectionHeading(printed, 'rubrics'),
    piece(
      'rubric-bars',
      <div className={classes.halves}>
        <figure className={classes.figure}>
          <figcaption>{words.t(`rubricRates.${rate}`)}</figcaption>
          <Rates bars={rates} printed={printed} />
        </figure>
        <figure className={classes.figure}>
          <figcaption>{words.t('rubricShares')}</figcaption>
          <Shares bars={shares} printed={printed} />
        </figure>
      </div>,
    ),
  ]
}

function Rates({ bars, printed: { words } }: { readonly bars: readonly Bar[]; readonly printed: Printed }) {
  const most = Math.max(...bars.map((bar) => bar.value ?? 0))
  return (
    <ul className={classes.bars}>
      {bars.map((bar) => (
        <li key={bar.key}>
          <span className={classes.barName}>{bar.name ?? words.t('noRubric')}</span>
          <span className={classes.barTrack} style={{ '--share': most > 0 ? (bar.value ?? 0) / most : 0 } as CSSProperties} />
          <b>{words.rate(bar.value)}</b>
          <span className={classes.barNote}>{words.t('posts', { count: bar.posts })}</span>
        </li>
      ))}
    </ul>
  )
}

function Shares({ bars, printed: { words } }: { readonly bars: readonly ShareBar[]; readonly printed: Printed }) {
  const most = Math.max(...bars.map((bar) => Math.max(bar.value ?? 0, bar.target ?? 0)))
  return (
    <ul className={classes.bars} data-second>
      {bars.map((bar) => (
        <li key={bar.key}>
          <span className={classes.barName}>{bar.name ?? words.t('noRubric')}</span>
          <span className={classes.barTrack} style={{ '--share': (bar.value ?? 0) / most } as CSSProperties}>
            {bar.target === null ? null : <i className={classes.barTarget} style={{ '--target': bar.target / most } as CSSProperties} />}
          </span>
          <b>{words.rate(bar.value)}</b>
          <span className={classes.barNote}>{bar.target === null ? '' : words.t('ofTarget', { target: words.rate(bar.target) })}</span>
        </li>
      ))}
    </ul>
  )
}

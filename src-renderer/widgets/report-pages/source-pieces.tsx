import type { FigureId } from '#shared/domain/metrics/figures.ts'
import { type Piece, type Printed, piece } from './piece.ts'
import { tilesOf } from './report-figures.ts'
import classes from './report-pages.module.css'
import { sectionHeading } from './section-heading.tsx'

/** Where the figures come from: each with its formula, and when it was last counted. */
export function sourcePieces(printed: Printed): readonly Piece[] {
  const { data, words, measure, rate } = printed
  const figures = [...new Set<FigureId>([...tilesOf(data).map((tile) => tile.figure), measure, 'engagement', rate, 'followersGain'])]
  const { takenAt, zone } = data.overview
  const lines = figures.map((figure) => (
    <div key={figure}>
      <dt>{words.t(`figure.${figure}`)}</dt>
      <dd>{words.t(`formula.${figure}`)}</dd>
    </div>
  ))
  const taken =
    takenAt === null
      ? words.t('takenNever')
      : words.t('takenAt', { at: `${words.format.dayMonth(takenAt, zone)}, ${words.format.time(takenAt, zone)}`, zone })
  return [
    sectionHeading(printed, 'sources'),
    piece(
      'formulas',
      <>
        <dl className={classes.formulas}>{lines}</dl>
        <p className={classes.note}>{`${words.t('missing')} ${taken}`}</p>
      </>,
    ),
  ]
}

import { mediaUrl } from '#renderer/bridge/index.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'
import type { ReportData } from '#shared/queries/report-data.ts'
import { BrandMark } from './page-box.tsx'
import type { ReportFigures, Tile } from './report-figures.ts'
import classes from './report-pages.module.css'
import type { ReportWords } from './report-words.ts'

export type Section = { readonly title: string; readonly page: number }

type CoverProps = {
  readonly data: ReportData
  readonly figures: ReportFigures
  readonly words: ReportWords
  readonly photo: MediaHash | null
}

/** The block at the head of page one, in the brand's colour. */
export function Cover({ data, figures, words, photo }: CoverProps) {
  const { t } = words
  const month = data.month
  const subtitle = [
    words.period(month),
    t('channels', { count: figures.channels.length }),
    t('posts', { count: figures.tiles[0]?.value ?? 0 }),
  ].join(', ')
  return (
    <div className={classes.cover}>
      {photo && <img className={classes.photo} src={mediaUrl(photo)} alt="" />}
      <div className={classes.coverBrand}>
        <BrandMark brand={data.brand} />
        {data.brand.name}
      </div>
      <h1 className={classes.title}>{t('title', { month: t(`monthIn.${Number(month.slice(5, 7))}`) })}</h1>
      <p className={classes.subtitle}>{subtitle}</p>
    </div>
  )
}

/** Four figures with their change against the month before. */
export function Tiles({
  figures,
  words,
  previousMonth,
}: {
  readonly figures: ReportFigures
  readonly words: ReportWords
  readonly previousMonth: number
}) {
  return (
    <div className={classes.tiles}>
      {figures.tiles.map((tile) => (
        <div key={tile.kind} className={classes.tile}>
          <span className={classes.tileName}>{words.t(`figure.${tile.kind}`)}</span>
          <span className={classes.tileValue} data-missing={tile.value === null}>
            {words.figure(tile.value)}
          </span>
          <TileChange tile={tile} words={words} previousMonth={previousMonth} />
        </div>
      ))}
    </div>
  )
}

function TileChange({ tile, words, previousMonth }: { readonly tile: Tile; readonly words: ReportWords; readonly previousMonth: number }) {
  const { t } = words
  if (tile.change === null) {
    const was = tile.previous === null ? 'nothingBefore' : 'before'
    return <span className={classes.tileNote}>{t(was, { value: words.figure(tile.previous), month: t(`monthIn.${previousMonth}`) })}</span>
  }
  const direction = tile.change > 0 ? 'up' : tile.change < 0 ? 'down' : 'same'
  return (
    <span className={classes.tileNote}>
      <b data-direction={direction}>{words.change(tile.change)}</b> {t('comparedTo', { month: t(`monthTo.${previousMonth}`) })}
    </span>
  )
}

type ContentsProps = {
  readonly sections: readonly Section[]
  readonly words: ReportWords
  readonly preparedBy: string | null
  readonly preparedOn: string
}

/** What the report holds and on which page, and who prepared it. */
export function Contents({ sections, words, preparedBy, preparedOn }: ContentsProps) {
  return (
    <aside className={classes.contents}>
      <h3>{words.t('contents')}</h3>
      <ol>
        {sections.map((section) => (
          <li key={section.title}>
            <span>{section.title}</span>
            <span>{section.page}</span>
          </li>
        ))}
      </ol>
      <p className={classes.prepared}>
        {words.t('prepared')}
        {preparedBy && <b>{preparedBy}</b>}
        {preparedOn}
      </p>
    </aside>
  )
}

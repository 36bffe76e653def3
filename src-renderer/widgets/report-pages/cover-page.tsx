import { mediaUrl } from '#renderer/bridge/index.ts'
import { figureKinds } from '#shared/domain/metrics/figures.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'
import { isKnown } from './channel-pieces.tsx'
import { BrandMark } from './page-box.tsx'
import type { Printed } from './piece.ts'
import { knownValue, type Tile, tilesOf } from './report-figures.ts'
import classes from './report-pages.module.css'

/** A section of the report with the page it begins on. */
export type Section = { readonly title: string; readonly page: number }

/** The block at the head of page one, in the brand's colour. */
export function Cover({ printed, photo }: { readonly printed: Printed; readonly photo: MediaHash | null }) {
  const { data, words } = printed
  const { t } = words
  const active = data.overview.channels.filter(isKnown).length
  const subtitle = [
    words.days(data.period.fromDay, data.period.toDay),
    t('channels', { count: active }),
    t('posts', { count: knownValue(data.overview, 'posts') ?? 0 }),
  ].join(', ')
  return (
    <div className={classes.cover}>
      {photo && <img className={classes.photo} src={mediaUrl(photo)} alt="" />}
      <div className={classes.coverBrand}>
        <BrandMark brand={data.brand} />
        {data.brand.name}
      </div>
      <h1 className={classes.title}>{words.title(data.period)}</h1>
      <p className={classes.subtitle}>{subtitle}</p>
    </div>
  )
}

/** Four figures with their change against the period before, and how far they are from their goals. */
export function Tiles({ printed }: { readonly printed: Printed }) {
  const { words } = printed
  return (
    <div className={classes.tiles}>
      {tilesOf(printed.data).map((tile) => (
        <div key={tile.figure} className={classes.tile}>
          <span className={classes.tileName}>
            {words.t(`figure.${tile.figure}`)}
            {figureKinds[tile.figure] === 'rate' ? <sup>1</sup> : null}
          </span>
          <span className={classes.tileValue} data-missing={tile.value === null}>
            {words.figure(tile.figure, tile.value)}
          </span>
          <TileChange tile={tile} printed={printed} />
          <TileGoal tile={tile} printed={printed} />
        </div>
      ))}
    </div>
  )
}

type TileProps = { readonly tile: Tile; readonly printed: Printed }

function TileChange({ tile, printed: { words, data } }: TileProps) {
  const { t } = words
  const month = words.comparedTo(data.period)
  if (tile.change === null) {
    const was = tile.before === null ? t('nothingBefore', { month }) : t('before', { value: words.figure(tile.figure, tile.before), month })
    return <span className={classes.tileNote}>{was}</span>
  }
  const direction = tile.change.by > 0 ? 'up' : tile.change.by < 0 ? 'down' : 'same'
  return (
    <span className={classes.tileNote}>
      <b data-direction={direction}>{words.change(tile.change)}</b> {t('comparedTo', { month })}
    </span>
  )
}

function TileGoal({ tile: { figure, value, goal }, printed: { words } }: TileProps) {
  if (goal === null || goal <= 0) return null
  const target = words.figure(figure, figureKinds[figure] === 'rate' ? goal : Math.round(goal))
  const share = value === null ? null : words.format.percent(Math.round((value / goal) * 100) / 100)
  return <span className={classes.tileNote}>{share === null ? words.t('goal', { target }) : words.t('ofGoal', { share, target })}</span>
}

type ContentsProps = {
  readonly sections: readonly Section[]
  readonly printed: Printed
  readonly preparedBy: string | null
  readonly preparedOn: string
}

/** What the report holds and on which page, and who prepared it. */
export function Contents({ sections, printed: { words }, preparedBy, preparedOn }: ContentsProps) {
  return (
    <aside className={classes.contents}>
      {sections.length === 0 ? null : (
        <>
          <h3>{words.t('contents')}</h3>
          <ol>
            {sections.map((section) => (
              <li key={section.title}>
                <span>{section.title}</span>
                <span>{section.page}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      <p className={classes.prepared}>
        {words.t('prepared')}
        {preparedBy && <b>{preparedBy}</b>}
        {preparedOn}
      </p>
    </aside>
  )
}

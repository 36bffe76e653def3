import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import { changeOf, type FigureId } from '#shared/domain/metrics/figures.ts'
import { networks } from '#shared/networks/index.ts'
import type { FigurePair } from '#shared/queries/metrics-overview.ts'
import type { ReportChannel } from '#shared/queries/report-data.ts'
import { daysIn, gapsByChannel, mostStretches, stretchesInWords } from './gap-words.ts'
import { type Column, type Piece, type Printed, piece, rows } from './piece.ts'
import classes from './report-pages.module.css'
import { sectionHeading } from './section-heading.tsx'

/** The channels side by side, with their sum. */
export function channelPieces(printed: Printed): readonly Piece[] {
  const { data } = printed
  const shown = data.overview.channels.filter(isKnown)
  if (shown.length === 0) return []
  const notes = gapNotes(printed)
  const drawn = [
    ...shown.map((channel) => ({ key: channel.channelId as string, row: <ChannelRow channel={channel} printed={printed} /> })),
    { key: 'total', row: <TotalRow printed={printed} /> },
  ]
  return [
    sectionHeading(printed, 'channels'),
    ...heldToNotes(rows({ id: 'channels', caption: null, columns: columnsOf(printed) }, drawn, 0), notes.length > 0),
    ...notes.map((note, place) =>
      piece(`gap-${place}`, <p className={classes.note}>{note}</p>, { keepWithNext: place < notes.length - 1 }),
    ),
  ]
}

/** The last row stays with the notes under the table: alone at the head of a page they would speak of nothing. */
function heldToNotes(table: readonly Piece[], noted: boolean): readonly Piece[] {
  return table.map((row, place) => (noted && place === table.length - 1 ? { ...row, keepWithNext: true } : row))
}

/** A channel that neither published nor was counted says nothing. */
export function isKnown({ figures }: ReportChannel): boolean {
  return (figures.posts.now.value ?? 0) > 0 || Object.values(figures).some(({ now }) => now.figure !== 'posts' && now.value !== null)
}

function columnsOf({ words, measure, rate, data }: Printed): readonly Column[] {
  const { t } = words
  const right = (key: string, name: string): Column => ({ key, name, align: 'right' })
  return [
    { key: 'channel', name: t('column.channel'), align: 'left' },
    right('posts', t('column.posts')),
    right('measure', t(`figure.${measure}`)),
    right('change', t('changeTo', { month: words.comparedTo(data.period) })),
    right('rate', t(`figure.${rate}`)),
    right('followers', t('column.followers')),
    right('gained', t('column.gained')),
  ]
}

function ChannelRow({ channel, printed }: { readonly channel: ReportChannel; readonly printed: Printed }) {
  const { words, measure, rate } = printed
  const { figures } = channel
  return (
    <tr>
      <td>
        <span className={classes.channelName}>
          <NetworkGlyph network={channel.network} size={12} decorative />
          {channel.title}
          {mark(printed, channel)}
        </span>
      </td>
      <td>{words.count(figures.posts.now.value)}</td>
      <td>
        <b>{words.count(figures[measure].now.value)}</b>
      </td>
      <ChangeCell figure={measure} pair={figures[measure]} printed={printed} />
      <td>{words.rate(figures[rate].now.value)}</td>
      <td>{words.count(figures.followers.now.value)}</td>
      <td>{words.figure('followersGain', figures.followersGain.now.value)}</td>
    </tr>
  )
}

function TotalRow({ printed }: { readonly printed: Printed }) {
  const { data, words, measure, rate } = printed
  const pair = (figure: FigureId) => data.overview.figures.find(({ now }) => now.figure === figure)
  const value = (figure: FigureId) => pair(figure)?.now.value ?? null
  const publications = data.overview.channels.reduce((sum, { figures }) => sum + (figures.posts.now.value ?? 0), 0)
  return (
    <tr className={classes.total}>
      <td>{words.t('total')}</td>
      <td>{words.count(publications)}</td>
      <td>{words.count(value(measure))}</td>
      <ChangeCell figure={measure} pair={pair(measure)} printed={printed} />
      <td>{words.rate(value(rate))}</td>
      <td>{words.count(value('followers'))}</td>
      <td>{words.figure('followersGain', value('followersGain'))}</td>
    </tr>
  )
}

type ChangeProps = { readonly figure: FigureId; readonly pair: FigurePair | undefined; readonly printed: Printed }

function ChangeCell({ figure, pair, printed: { words } }: ChangeProps) {
  const change = changeOf(figure, pair?.now.value ?? null, pair?.before.value ?? null)
  if (!change) return <td>—</td>
  const direction = change.by > 0 ? 'up' : change.by < 0 ? 'down' : 'same'
  return (
    <td className={classes.change} data-direction={direction}>
      {words.change(change)}
    </td>
  )
}

/** The asterisk Russian law asks for beside some names. */
export function mark({ data }: Pick<Printed, 'data'>, { network }: Pick<ReportChannel, 'network'>): string {
  return (data.report?.metaMark ?? true) && networks[network].owner === 'meta' ? '*' : ''
}

/** Days no figure of a channel is known of, in words: they are in no sum. */
function gapNotes(printed: Printed): readonly string[] {
  const { data, words } = printed
  return gapsByChannel(data.overview.gaps).flatMap(([channelId, stretches]) => {
    const found = data.overview.channels.find((one) => one.channelId === channelId)
    if (!found) return []
    const channel = `${found.title}${mark(printed, found)}`
    if (stretches.length > mostStretches) return [words.t('gapMany', { channel, count: daysIn(stretches) })]
    return [words.t('gap', { channel, days: stretchesInWords(stretches, words.days) })]
  })
}

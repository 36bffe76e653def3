import { type CSSProperties, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { figureKinds } from '#shared/domain/metrics/figures.ts'
import type { ReportSection } from '#shared/domain/reports/report.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { ReportData } from '#shared/queries/report-data.ts'
import type { Language } from '#shared/text/index.ts'
import { inkOf, wordsOn } from './brand-color.ts'
import { mark } from './channel-pieces.tsx'
import { Contents, Cover, type Section, Tiles } from './cover-page.tsx'
import { DrawnPieces, MeasuredPieces } from './draw-pieces.tsx'
import { PageBox } from './page-box.tsx'
import { type Block, blocksOf, dealPages } from './paginate.ts'
import { type Piece, type Printed, piece } from './piece.ts'
import './paper-fonts.css'
import { bestPosts, measureOf, rateOf, tilesOf } from './report-figures.ts'
import classes from './report-pages.module.css'
import { reportPieces } from './report-pieces.tsx'
import { useReportWords } from './report-words.ts'
import { useDealtPages } from './use-dealt-pages.ts'

export type ReportPagesProps = {
  readonly data: ReportData
  readonly language: Language
  /** The conclusion as it is being typed; left out: the stored one. */
  readonly conclusion?: string
  readonly preparedBy: string | null
  readonly asOf: EpochMs
  /** Called when the pages stand with their own fonts (pictures may still be on their way). */
  readonly onLaidOut?: (pages: number) => void
}

/** Room for the conclusion on page one under the tiles, CSS px; what does not fit goes on over the pages. */
const conclusionRoom = { first: 340, later: Number.POSITIVE_INFINITY }
const nothingHidden: readonly ReportSection[] = []

/** A report as it prints, page by page; the preview and the PDF draw the same. */
export function ReportPages(props: ReportPagesProps) {
  const { data, language, asOf, onLaidOut } = props
  const words = useReportWords(language)
  const today = dayOf(asOf, data.brand.zone)
  const printed = useMemo(
    (): Printed => ({ data, words, ink: inkOf(data.brand.color), today, measure: measureOf(data.overview), rate: rateOf(data.overview) }),
    [data, words, today],
  )
  const blocks = useMemo(() => blocksOf(props.conclusion ?? data.report?.conclusion ?? ''), [props.conclusion, data.report])
  const prose = useRef<HTMLDivElement>(null)
  const [onFirst, setOnFirst] = useState(blocks.length)
  const column = useRef<HTMLDivElement>(null)
  const pieces = useMemo(
    () => [...proseOver(blocks.slice(onFirst)), ...reportPieces(printed, data.report?.hidden ?? nothingHidden)],
    [blocks, onFirst, printed, data.report],
  )
  const dealt = useDealtPages(pieces, column)
  // biome-ignore lint/correctness/useExhaustiveDependencies: weighed again with the pages, since then the fonts are there
  useLayoutEffect(() => {
    const heights = [...(prose.current?.children ?? [])].map((child) => (child as HTMLElement).offsetHeight)
    setOnFirst(dealPages(heights, conclusionRoom)[0]?.length ?? 0)
  }, [blocks, dealt])
  useLayoutEffect(() => {
    if (dealt) onLaidOut?.(dealt.length + 1)
  }, [onLaidOut, dealt])
  const style = {
    '--brand': data.brand.color,
    '--brand-ink': printed.ink,
    '--on-brand': wordsOn(data.brand.color),
    '--brand-second': data.brand.secondColor ?? '#b8763f',
  }
  return (
    <div className={classes.report} lang={language} style={style as CSSProperties}>
      <div ref={prose} className={`${classes.prose} ${classes.measure}`} aria-hidden>
        <Prose blocks={blocks} />
      </div>
      <div ref={column} className={`${classes.page} ${classes.measureColumn}`} aria-hidden>
        <MeasuredPieces pieces={pieces} />
      </div>
      <Pages of={props} printed={printed} pieces={pieces} dealt={dealt ?? []} first={blocks.slice(0, onFirst)} />
    </div>
  )
}

/** What of the conclusion did not fit on page one. */
function proseOver(blocks: readonly Block[]): readonly Piece[] {
  return blocks.map((block, place) => piece(`prose-${place}`, <Prose blocks={[block]} />))
}

type PagesProps = {
  readonly of: ReportPagesProps
  readonly printed: Printed
  readonly pieces: readonly Piece[]
  readonly dealt: readonly (readonly number[])[]
  readonly first: readonly Block[]
}

function Pages({ of, printed, pieces, dealt, first }: PagesProps): ReactNode {
  const { data, words } = printed
  const inner = dealt.map((indexes) => indexes.flatMap((index) => pieces[index] ?? []))
  const sections = inner.flatMap((page, place): readonly Section[] =>
    page.flatMap(({ opens }) => (opens ? [{ title: opens.title, page: place + 2 }] : [])),
  )
  const meta = data.overview.channels.some((channel) => mark(printed, channel) !== '') ? words.t('metaNote') : ''
  const head = words.t('runningHead', { period: words.days(data.period.fromDay, data.period.toDay) })
  const rated = tilesOf(data).find(({ figure }) => figureKinds[figure] === 'rate')?.figure
  const firstNote = [rated ? `¹ ${words.t(`formula.${rated}`)}` : '', meta].filter(Boolean).join(' ')
  return (
    <>
      <PageBox number={1} brand={data.brand} head={null} foot={firstNote}>
        <FirstPage of={of} printed={printed} first={first} sections={sections} />
      </PageBox>
      {inner.map((page, place) => (
        <PageBox key={page[0]?.key ?? place} number={place + 2} brand={data.brand} head={head} foot={meta || null}>
          <DrawnPieces pieces={page} />
        </PageBox>
      ))}
    </>
  )
}

type FirstPageProps = Pick<PagesProps, 'of' | 'printed' | 'first'> & { readonly sections: readonly Section[] }

function FirstPage({ of, printed, first, sections }: FirstPageProps) {
  const { data, words } = printed
  const photo = (bestPosts(data.posts, 50).find((post) => post.thumb) ?? data.posts.find((post) => post.thumb))?.thumb ?? null
  return (
    <>
      <Cover printed={printed} photo={photo} />
      <Tiles printed={printed} />
      <div className={classes.columns}>
        <div>
          <h2>{words.t('conclusion')}</h2>
          {first.length > 0 ? <Prose blocks={first} /> : <p className={classes.lead}>{words.t('noConclusion')}</p>}
        </div>
        <Contents
          sections={sections}
          printed={printed}
          preparedBy={of.preparedBy}
          preparedOn={`${words.format.dayMonth(of.asOf, data.brand.zone)} ${printed.today.slice(0, 4)}`}
        />
      </div>
    </>
  )
}

function Prose({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks of one text, in order
    <p key={place} className={classes.prose} data-continues={block.continues}>
      {block.text}
    </p>
  ))
}

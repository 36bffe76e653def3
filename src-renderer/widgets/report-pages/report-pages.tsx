import { type CSSProperties, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { ReportData } from '#shared/queries/report-data.ts'
import type { Language } from '#shared/text/index.ts'
import { inkOf, wordsOn } from './brand-color.ts'
import { Contents, Cover, type Section, Tiles } from './cover-page.tsx'
import { PageBox } from './page-box.tsx'
import { type Block, blocksOf, dealPages, dealRows } from './paginate.ts'
import { BestPosts, PostTable } from './posts-page.tsx'
import { figuresOf, type PostFigures, type ReportFigures } from './report-figures.ts'
import classes from './report-pages.module.css'
import { type ReportWords, useReportWords } from './report-words.ts'
import { Response } from './response-page.tsx'

export type ReportPagesProps = {
  readonly data: ReportData
  readonly language: Language
  /** The conclusion as it is being typed; left out: the stored one. */
  readonly conclusion?: string
  readonly preparedBy: string | null
  readonly asOf: EpochMs
  /** Called when the pages stand (fonts and pictures may still be on their way). */
  readonly onLaidOut?: (pages: number) => void
}

/** Room for the conclusion, CSS px at 96 dpi: what is left of page one under the tiles, and a whole later page. */
const conclusionRoom = { first: 340, later: 820 }
const bestCount = 5
const rowsPerPage = { first: 24, later: 26 }

/** The monthly report as it prints, page by page; the preview and the PDF draw the same. */
export function ReportPages(props: ReportPagesProps) {
  const { data, language } = props
  const words = useReportWords(language)
  const figures = useMemo(() => figuresOf(data), [data])
  const blocks = useMemo(() => blocksOf(props.conclusion ?? data.report?.conclusion ?? ''), [props.conclusion, data.report])
  const measure = useRef<HTMLDivElement>(null)
  const [dealt, setDealt] = useState<readonly (readonly number[])[]>([[]])
  useLayoutEffect(() => {
    const heights = [...(measure.current?.children ?? [])].map((child) => (child as HTMLElement).offsetHeight)
    setDealt(blocks.length === 0 ? [[]] : dealPages(heights, conclusionRoom))
  }, [blocks])
  const pages = composePages({ ...props, words, figures, blocks, dealt })
  useLayoutEffect(() => props.onLaidOut?.(pages.length), [props.onLaidOut, pages.length])
  const style = { '--brand': data.brand.color, '--brand-ink': inkOf(data.brand.color), '--on-brand': wordsOn(data.brand.color) }
  return (
    <div className={classes.report} lang={language} style={style as CSSProperties}>
      <div ref={measure} className={`${classes.prose} ${classes.measure}`} aria-hidden>
        <Prose blocks={blocks} />
      </div>
      {pages}
    </div>
  )
}

type Composition = ReportPagesProps & {
  readonly words: ReportWords
  readonly figures: ReportFigures
  readonly blocks: readonly Block[]
  readonly dealt: readonly (readonly number[])[]
}

function composePages(of: Composition): readonly ReactNode[] {
  const { data, words, figures, blocks, dealt } = of
  const { t } = words
  const zone = data.brand.zone as ZoneId
  const ink = inkOf(data.brand.color)
  const best = figures.ranked.filter((post) => (post.total ?? 0) > 0).slice(0, bestCount)
  const runs = dealRows<PostFigures>(
    figures.ranked.toSorted((a, b) => a.at - b.at),
    rowsPerPage,
  )
  const inner: { readonly title: string | null; readonly content: ReactNode }[] = [
    ...dealt.slice(1).map((indexes) => ({ title: null, content: <Prose blocks={pick(blocks, indexes)} /> })),
    { title: t('section.response'), content: <Response data={data} figures={figures} words={words} ink={ink} /> },
    ...(best.length > 0 ? [{ title: t('section.best'), content: <BestPosts posts={best} words={words} zone={zone} /> }] : []),
    ...runs
      .filter((run) => run.length > 0)
      .map((run, place) => ({
        title: place === 0 ? t('section.all') : null,
        content: <PostTable posts={run} words={words} zone={zone} continued={place > 0} />,
      })),
  ]
  const sections = inner.flatMap((page, place): readonly Section[] => (page.title ? [{ title: page.title, page: place + 2 }] : []))
  const head = t('runningHead', { period: words.period(data.month) })
  return [
    <PageBox key="1" number={1} brand={data.brand} head={null} foot={null}>
      <FirstPage of={of} first={pick(blocks, dealt[0] ?? [])} sections={sections} />
    </PageBox>,
    ...inner.map((page, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: pages are told by their number
      <PageBox key={place + 2} number={place + 2} brand={data.brand} head={head} foot={null}>
        {page.content}
      </PageBox>
    )),
  ]
}

function FirstPage({
  of,
  first,
  sections,
}: {
  readonly of: Composition
  readonly first: readonly Block[]
  readonly sections: readonly Section[]
}) {
  const { data, words, figures } = of
  const month = Number(data.month.slice(5, 7))
  const photo = figures.ranked.find((post) => post.thumb !== null)?.thumb ?? null
  return (
    <>
      <Cover data={data} figures={figures} words={words} photo={photo} />
      <Tiles figures={figures} words={words} previousMonth={month === 1 ? 12 : month - 1} />
      <div className={classes.columns}>
        <div>
          <h2>{words.t('conclusion')}</h2>
          {first.length > 0 ? <Prose blocks={first} /> : <p className={classes.lead}>{words.t('noConclusion')}</p>}
        </div>
        <Contents
          sections={sections}
          words={words}
          preparedBy={of.preparedBy}
          preparedOn={`${words.format.dayMonth(of.asOf, data.brand.zone)} ${dayOf(of.asOf, data.brand.zone).slice(0, 4)}`}
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

function pick(blocks: readonly Block[], indexes: readonly number[]): readonly Block[] {
  return indexes.flatMap((index) => blocks[index] ?? [])
}

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
import './paper-fonts.css'
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
/** Rows of the table of posts: on a page of its own, on a later one, and the least worth starting under the best posts. */
const rowsPerPage = { own: 29, later: 31, least: 4 }
/** Heights on paper, mm: the text area, one best post, a heading with the table's head, one row. */
const height = { page: 252, best: 35.6, head: 22, row: 8.1 }

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
  const under = best.length === 0 ? 0 : Math.floor((height.page - height.head * 2 - best.length * height.best) / height.row)
  const shared = under >= Math.min(rowsPerPage.least, figures.ranked.length)
  const [first = [], ...runs] = dealRows<PostFigures>(
    figures.ranked.toSorted((a, b) => a.at - b.at),
    { first: shared && best.length > 0 ? under : rowsPerPage.own, later: rowsPerPage.later },
  )
  const table = (run: readonly PostFigures[], continued: boolean) => (
    <PostTable posts={run} words={words} zone={zone} continued={continued} />
  )
  const bestPosts = <BestPosts posts={best} words={words} zone={zone} />
  const inner: { readonly titles: readonly string[]; readonly content: ReactNode }[] = [
    ...dealt.slice(1).map((indexes) => ({ titles: [], content: <Prose blocks={pick(blocks, indexes)} /> })),
    {
      titles: [t('section.response')],
      content: <Response data={data} figures={figures} words={words} ink={ink} today={dayOf(of.asOf, zone)} />,
    },
    ...(best.length > 0 && !shared ? [{ titles: [t('section.best')], content: bestPosts }] : []),
    ...(first.length > 0
      ? [
          {
            titles: [...(shared && best.length > 0 ? [t('section.best')] : []), t('section.all')],
            content: (
              <>
                {shared && best.length > 0 && bestPosts}
                {table(first, false)}
              </>
            ),
          },
        ]
      : []),
    ...runs.map((run) => ({ titles: [], content: table(run, true) })),
  ]
  const sections = inner.flatMap((page, place): readonly Section[] => page.titles.map((title) => ({ title, page: place + 2 })))
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

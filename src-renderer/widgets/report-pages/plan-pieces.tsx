import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import { planMonth } from '#shared/domain/reports/report-period.ts'
import { addDays, addMonths, byDay, daysBetween } from '#shared/domain/time/wall-time.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import { type Piece, type Printed, piece, rows } from './piece.ts'
import classes from './report-pages.module.css'
import { monthOf } from './report-words.ts'
import { RowsTable } from './rows-table.tsx'
import { sectionHeading } from './section-heading.tsx'

/** Lines that stand beside the little month; the rest follow below it. */
const besideMonth = 8
const mostDots = 4

/** What the next month brings: a little month with a dot for each post, and the posts by day. Nothing planned: what a person typed, or nothing. */
export function planPieces(printed: Printed): readonly Piece[] {
  const { data, words } = printed
  const columns = [
    { key: 'when', name: words.t('column.when'), align: 'left' },
    { key: 'what', name: words.t('column.what'), align: 'left' },
    { key: 'where', name: words.t('column.where'), align: 'right' },
  ] as const
  const typed = data.report?.planNote ?? ''
  if (data.plan.length === 0) return typed === '' ? [] : [sectionHeading(printed, 'plan', { lead: typed, title: titleOf(printed) })]
  const line = (card: CalendarCard) => ({ key: card.id as string, row: <PlanLine card={card} printed={printed} /> })
  const first = data.plan.slice(0, besideMonth)
  return [
    sectionHeading(printed, 'plan', { lead: typed || planned(printed), title: titleOf(printed) }),
    piece(
      'plan-month',
      <div className={classes.planHalves}>
        <LittleMonth printed={printed} />
        <RowsTable
          table={{ id: 'plan-beside', caption: null, columns }}
          rows={first.map((card) => ({ key: card.id, content: <PlanLine card={card} printed={printed} /> }))}
        />
      </div>,
    ),
    ...rows({ id: 'plan', caption: null, columns }, data.plan.slice(besideMonth).map(line), 5),
  ]
}

function planned({ data, words }: Pick<Printed, 'data' | 'words'>): string {
  return words.t('planLead', { count: data.plan.length })
}

function titleOf({ data, words }: Printed): string {
  return words.t('planTitle', { month: words.t(`monthFor.${monthOf(planMonth(data.period))}`) })
}

function LittleMonth({ printed: { data, words } }: { readonly printed: Printed }) {
  const first = `${planMonth(data.period)}-01` as DayKey
  const last = addDays(`${addMonths(planMonth(data.period), 1)}-01` as DayKey, -1)
  const counts = byDay(data.plan, data.brand.zone)
  const before = (new Date(`${first}T00:00Z`).getUTCDay() + 6) % 7
  return (
    <div className={classes.month} role="img" aria-label={planned({ data, words })}>
      {([1, 2, 3, 4, 5, 6, 7] as const).map((day) => (
        <span key={day} className={classes.monthHead}>
          {words.t(`weekday.${day}`)}
        </span>
      ))}
      {Array.from({ length: before }, (_, place) => (
        <span key={`before-${place.toString()}`} />
      ))}
      {daysBetween(first, last).map((day) => (
        <MonthDay key={day} day={day} posts={counts.get(day)?.length ?? 0} />
      ))}
    </div>
  )
}

function MonthDay({ day, posts }: { readonly day: DayKey; readonly posts: number }) {
  return (
    <span className={classes.monthDay} data-empty={posts === 0}>
      {Number(day.slice(8))}
      <span className={classes.dots}>
        {Array.from({ length: Math.min(posts, mostDots) }, (_, place) => (
          <i key={place.toString()} />
        ))}
      </span>
    </span>
  )
}

/** Networks shown by their marks; more are counted. */
const mostMarks = 3

function PlanLine({ card, printed: { data, words } }: { readonly card: CalendarCard; readonly printed: Printed }) {
  const more = card.networks.length - mostMarks
  return (
    <tr>
      <td data-align="left">{words.format.dayMonthShort(card.at, data.brand.zone)}</td>
      <td className={classes.postCell}>{card.firstLine || words.t('untitled')}</td>
      <td>
        <span className={classes.marks}>
          {card.networks.slice(0, mostMarks).map((network) => (
            <NetworkGlyph key={network} network={network} size={12} />
          ))}
          {more > 0 ? `+${more}` : null}
        </span>
      </td>
    </tr>
  )
}

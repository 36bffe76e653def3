import type { BrandId, MediaHash, PostId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import type { CalendarActs, CalendarViewName } from './calendar-acts.ts'
import type { Coloring } from './card-color.ts'

/** What each view of the content plan is given to draw. */
export type PlanBodyProps = {
  readonly view: CalendarViewName
  /** A day of the shown period. */
  readonly day: DayKey
  /** The client whose plan it is; null: all clients. */
  readonly brandId: BrandId | null
  /** The one zone everything is drawn in. */
  readonly zone: ZoneId
  /** Its name for people. */
  readonly zoneName: string
  readonly now: EpochMs
  /** The posts of the shown days that the filters let through, soonest first. */
  readonly cards: readonly CalendarCard[]
  /** The same whatever the filters hide. */
  readonly every: readonly CalendarCard[]
  /** The cards are about to come: what would be drawn without them would be drawn twice. */
  readonly soon: boolean
  readonly selected: PostId | null
  /** What the bars of the cards tell. */
  readonly coloring: Coloring
  /** Posts chosen together, to be acted on as one. */
  readonly chosen: ReadonlySet<PostId>
  /** A window under 1120 px. */
  readonly small: boolean
  readonly pictureUrl: (hash: MediaHash) => string
  readonly acts: CalendarActs
}

import type { Bridge } from '#renderer/bridge/index.ts'
import { nextFreeSlot, type OpenSlot, openSlots, type Placed, type SlotRules } from '#shared/domain/plan/rhythm.ts'
import { addDays, instantOf, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { ChannelId, PostId, RubricId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { PlannedPost, PlanSetup } from '#shared/queries/index.ts'

/** How far ahead a free slot is looked for, days. */
export const slotDays = 60

/** Where each post stands in each of its channels. */
export function placedOf(posts: readonly PlannedPost[], without: PostId | null = null): readonly Placed[] {
  return posts.flatMap((post) => (post.id === without ? [] : post.channels))
}

/** The instants of midnight that begin a day and end another. */
export function daysRange(first: DayKey, last: DayKey, zone: ZoneId): { readonly from: EpochMs; readonly to: EpochMs } {
  const at = (day: DayKey) => instantOf(`${day}T00:00` as WallTime, zone).at
  return { from: at(first), to: at(addDays(last, 1)) }
}

/** Posts that take slots from now on, and since when on the brand's clock; null: the plan could not be read. */
async function upcoming(bridge: Bridge, { brand }: PlanSetup, wanted: Pick<Wanted, 'now' | 'after' | 'moving'>) {
  const nowWall = wallTimeAt(wanted.now, brand.zone).slice(0, 16) as WallTime
  const from = wanted.after && wanted.after > nowWall ? wanted.after : nowWall
  const first = from.slice(0, 10) as DayKey
  const posts = await bridge.read('plan.placed', { brandId: brand.id, ...daysRange(first, addDays(first, slotDays), brand.zone) })
  return posts.ok ? { from, first, placed: placedOf(posts.value, wanted.moving ?? null) } : null
}

type Wanted = {
  readonly channels: readonly ChannelId[]
  readonly now: EpochMs
  /** Look on from here, on the brand's clock; left out: from now. */
  readonly after?: WallTime | null
  /** The post that is to be moved: it takes no slot from itself. */
  readonly moving?: PostId
}

/** The next slot that is free in all of some channels; null: there is none. */
export async function findFreeSlot(bridge: Bridge, setup: PlanSetup, wanted: Wanted) {
  const plan = await upcoming(bridge, setup, wanted)
  if (!plan) return null
  return nextFreeSlot({ ...plan, channels: wanted.channels, slots: setup.slots, days: slotDays }, rulesOf(setup))
}

/**
 * The free slots of a day that are not over, and when posts of the brand stand there already.
 *
 * @param day of the brand's clock
 */
export async function readDay(bridge: Bridge, setup: PlanSetup, { day, now }: { readonly day: DayKey; readonly now: EpochMs }) {
  const { zone, id: brandId } = setup.brand
  const posts = await bridge.read('plan.placed', { brandId, ...daysRange(day, day, zone) })
  if (!posts.ok) return { open: [], taken: [] }
  const open = openSlots(setup.slots, placedOf(posts.value), { first: day, last: day }, rulesOf(setup))
  const nowWall = wallTimeAt(now, zone)
  const taken = posts.value.flatMap((post) => [post.wallTime, ...post.channels.map((one) => one.wallTime)])
  return { open: open.filter((slot) => slot.wallTime > nowWall), taken }
}

/** The next free slot a rubric may take, with every channel that has one then; null: there is none. */
export async function findSlotFor(bridge: Bridge, setup: PlanSetup, rubricId: RubricId, now: EpochMs) {
  const plan = await upcoming(bridge, setup, { now })
  if (!plan) return null
  const slots = setup.slots.filter((slot) => slot.rubricId === null || slot.rubricId === rubricId)
  const open = openSlots(slots, plan.placed, { first: plan.first, last: addDays(plan.first, slotDays) }, rulesOf(setup))
  return withItsChannels(
    open,
    open.find((slot) => slot.wallTime > plan.from),
  )
}

function withItsChannels(open: readonly OpenSlot[], next: OpenSlot | undefined) {
  if (!next) return null
  return { wallTime: next.wallTime, channels: open.filter((one) => one.wallTime === next.wallTime).map((one) => one.channelId) }
}

export function rulesOf({ brand, quiet }: PlanSetup): SlotRules {
  return { quiet, minutesApart: brand.planRules.minutesApart }
}

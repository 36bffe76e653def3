import type { Bridge } from '#renderer/bridge/index.ts'
import { timeForNew } from '#renderer/widgets/calendar/index.ts'
import { placesFrom, placesTogether } from '#shared/domain/plan/places-together.ts'
import { shiftWallBy, wallInZone, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import type { PlanSetup } from '#shared/queries/index.ts'
import { daysRange, placedOf, rulesOf } from './rhythm.ts'

/** Where posts without a time are to go: on a day, or from a time on; on the clock of the plan they are brought to. */
export type PlanAim = { readonly kind: 'day'; readonly day: DayKey } | { readonly kind: 'time'; readonly at: WallTime }

export type UndatedPost = Pick<PostCard, 'id' | 'brandId' | 'zone' | 'channels'>

type Where = {
  readonly aim: PlanAim
  /** The clock of the aim. */
  readonly zone: ZoneId
  readonly now: EpochMs
  /** Posts that go there in the same step, on the same clock; one of them takes the time that is aimed at. */
  readonly beside?: readonly WallTime[]
}

/**
 * The wall time, each of its own zone, that some posts without a time get together: see `placesTogether` and `placesFrom`. Each
 * brand's posts are placed by that brand's plan alone.
 */
export async function placeUndated(
  bridge: Pick<Bridge, 'read'>,
  posts: readonly UndatedPost[],
  where: Where,
): Promise<readonly { readonly postId: PostId; readonly wallTime: WallTime }[]> {
  const byBrand = [...Map.groupBy(posts, (post) => post.brandId).values()]
  return (await Promise.all(byBrand.map((own) => placeOfBrand(bridge, own, where)))).flat()
}

async function placeOfBrand(bridge: Pick<Bridge, 'read'>, posts: readonly UndatedPost[], { aim, zone, now, beside = [] }: Where) {
  const [one] = posts
  if (!one) return []
  const read = await bridge.read('plan.setup', { brandId: one.brandId })
  const setup = read.ok ? read.value : null
  const clock = setup?.brand.zone ?? one.zone
  const here = (wall: string) => wallInZone(wall as WallTime, zone, clock)
  const day = aim.kind === 'day' ? aim.day : aim.at.slice(0, 10)
  const [begin, to, nowWall] = [here(`${day}T00:00`), here(`${day}T23:59`), wallTimeAt(now, clock)]
  const first = here(aim.kind === 'time' ? aim.at : timeForNew(aim.day, wallTimeAt(now, zone)))
  const found = setup ? await readBetween(bridge, setup, begin, to) : nothing
  const span = { first, from: later(here(`${day}T08:00`), nowWall), to, taken: [...found.taken, ...beside.map(here)] }
  const walls =
    aim.kind === 'day'
      ? placesTogether(posts, { ...span, ...found, taken: span.taken, after: later(shiftWallBy(begin, { minutes: -1 }), nowWall) })
      : fromThere(posts.length, span, beside.length > 0)
  return posts.map(({ id, zone: own }, i) => ({ postId: id, wallTime: wallInZone(walls[i] ?? first, clock, own) }))
}

function fromThere(count: number, span: Parameters<typeof placesFrom>[1], behind: boolean): readonly WallTime[] {
  return behind ? placesFrom(count + 1, span).slice(1) : placesFrom(count, span)
}

const nothing = { slots: [], placed: [], taken: [], rules: { quiet: [], minutesApart: null } } as const

/** The slots of a brand and what of its plan stands in a span of its clock. */
async function readBetween(bridge: Pick<Bridge, 'read'>, setup: PlanSetup, begin: WallTime, to: WallTime) {
  const { zone, id: brandId } = setup.brand
  const range = daysRange(begin.slice(0, 10) as DayKey, to.slice(0, 10) as DayKey, zone)
  const posts = await bridge.read('plan.placed', { brandId, ...range })
  const placed = posts.ok ? placedOf(posts.value) : []
  const own = posts.ok ? posts.value.map((post) => post.wallTime) : []
  return { slots: setup.slots, placed, taken: [...own, ...placed.map((one) => one.wallTime)], rules: rulesOf(setup) }
}

function later(one: WallTime, other: WallTime): WallTime {
  return one > other ? one : other
}

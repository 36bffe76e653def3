import type { FileLock } from '#shared/domain/posts/publication.ts'
import { textKeyOf } from '#shared/domain/posts/text-facts.ts'
import { firstLineOf, textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { isWallTime, wallInZone } from '#shared/domain/time/wall-time.ts'
import type { BrandId, CampaignId, ChannelId, PersonId, PostId, RubricId } from '#shared/kernel/ids.ts'
import type { WallTime } from '#shared/kernel/time.ts'
import { foldedName } from '#shared/networks/nicknames.ts'
import type { ComparedPost, PlanAround } from '#shared/queries/plan-around.ts'
import { type ChannelChoices, channelsOf } from './channel-words.ts'
import { beginning, importKeys } from './import-key.ts'
import type { NetworkPart, PlanPost, PlanReading, RejectedPlanRow } from './plan-post.ts'

/** What a person decided about the words of a plan. */
export type PlanChoices = {
  /** Where a row tells no time. */
  readonly time: string
  /** By word, as `foldedName` gives it. */
  readonly channels: ChannelChoices
  /** Of posts that name no network; null: nobody has said, so the only channel of a brand that has one. */
  readonly otherwise: readonly ChannelId[] | null
  /** Rubrics that are not to be made, by folded name; their posts come without one. */
  readonly withoutRubrics: readonly string[]
}

/** What differs between a post that is there and what the file says now. */
export type PlanChange = 'time' | 'text' | 'rubric'

export type ChannelPart = { readonly channelId: ChannelId; readonly text: string | null; readonly wallTime: WallTime | null }

/** A row's post with everything it names looked up, and what becomes of it. */
export type FatedPost = {
  readonly post: PlanPost
  readonly brandId: BrandId
  /** Names it among the imported posts of its brand. */
  readonly key: string
  readonly wallTime: WallTime
  readonly channels: readonly ChannelPart[]
  /** Of the brand, or a name that is to become one. */
  readonly rubric: { readonly id: RubricId } | { readonly name: string } | null
  readonly personId: PersonId | null
  readonly campaignId: CampaignId | null
  readonly fate: 'new' | 'there' | 'changed'
  readonly changes: readonly PlanChange[]
  readonly postId: PostId | null
  /** Why the file may not change the post that is there; null: it may, or the post is new. */
  readonly lock: FileLock | null
}

export type PlanFates = {
  readonly posts: readonly FatedPost[]
  readonly rejected: readonly RejectedPlanRow[]
}

/** Longest text of a post that a table brings. */
const mostText = 20_000

/** Decides what becomes of each post of a reading, beside what is in the plan already. */
export function planFates(reading: Pick<PlanReading, 'posts' | 'rejected'>, around: PlanAround, choices: PlanChoices): PlanFates {
  const keys = importKeys(reading.posts)
  const there = known(around.posts)
  const posts: FatedPost[] = []
  const rejected = [...reading.rejected]
  for (const [i, post] of reading.posts.entries()) {
    const key = keys[i] ?? ''
    const found = lookUp(post, around, there.byKey.has(key) ? asPlanned(post, around, choices) : choices)
    if ('reason' in found) rejected.push(withPlace(found, post))
    else posts.push(withFate({ ...found, key }, there))
  }
  return { posts, rejected: rejectedOnce(rejected) }
}

/** A post that came from this file before has its channels: nobody is asked again what its networks mean. */
function asPlanned({ networks }: PlanPost, { setup }: PlanAround, choices: PlanChoices): PlanChoices {
  const open = networks.filter(({ word }) => channelsOf(word, setup.channels, choices.channels) === null)
  const none = Object.fromEntries(open.map(({ word }) => [foldedName(word), []]))
  return open.length === 0 ? choices : { ...choices, channels: { ...choices.channels, ...none } }
}

function withPlace(found: Refused, post: PlanPost): RejectedPlanRow {
  const place = { ...found, row: post.rows[0] ?? 0, column: found.column ?? post.column }
  return found.column === null ? { ...place, post } : place
}

/** Names a post of a file among those of all brands it is laid into. */
export function markOf({ brandId, key }: Pick<FatedPost, 'brandId' | 'key'>): string {
  return `${brandId} ${key}`
}

/** In the order of the file; a cell that several posts of a row would need is refused once. */
export function rejectedOnce(rejected: readonly RejectedPlanRow[]): readonly RejectedPlanRow[] {
  const told = new Map(rejected.map((one) => [`${one.row} ${one.column} ${one.reason} ${one.cell} ${one.post?.text}`, one]))
  return [...told.values()].toSorted((one, other) => one.row - other.row)
}

type Looked = Omit<FatedPost, 'fate' | 'changes' | 'postId' | 'key' | 'lock'>
type Refused = Omit<RejectedPlanRow, 'row' | 'post'>

function lookUp(post: PlanPost, around: PlanAround, choices: PlanChoices): Looked | Refused {
  const written = `${post.day}T${post.time ?? choices.time}` as WallTime
  if (!isWallTime(written)) return { column: null, cell: post.time ?? choices.time, reason: 'badTime' }
  if (post.text.length > mostText) return { column: null, cell: post.text.slice(0, 80), reason: 'tooLong' }
  const { zone } = around.setup.brand
  const wallTime = post.time === null ? written : wallInZone(written, post.zone ?? zone, zone)
  const channels = channelParts(post, around, choices)
  if ('reason' in channels) return channels
  return {
    post,
    brandId: around.setup.brand.id,
    wallTime,
    channels,
    rubric: rubricOf(post.rubric, around, choices),
    personId: byName(around.people, post.person)?.id ?? null,
    campaignId: byName(around.campaigns, post.campaign)?.id ?? null,
  }
}

function channelParts(post: PlanPost, { setup }: PlanAround, choices: PlanChoices): readonly ChannelPart[] | Refused {
  const parts = new Map<ChannelId, ChannelPart>()
  if (post.networks.length === 0)
    return channelsOtherwise(setup.channels, choices).map((channelId) => ({ channelId, text: null, wallTime: null }))
  for (const part of post.networks) {
    const ids = channelsOf(part.word, setup.channels, choices.channels)
    if (ids === null) return { column: part.column, cell: part.word, reason: 'unknownNetwork' }
    for (const channelId of ids) parts.set(channelId, { channelId, text: part.text, wallTime: ownTime(post, part) })
  }
  return [...parts.values()]
}

/** Where posts go that name no network. */
export function channelsOtherwise(channels: PlanAround['setup']['channels'], { otherwise }: PlanChoices): readonly ChannelId[] {
  return otherwise ?? (channels.length === 1 ? channels.map(({ id }) => id) : [])
}

function ownTime(post: PlanPost, { time }: NetworkPart): WallTime | null {
  return time === null || time === post.time ? null : (`${post.day}T${time}` as WallTime)
}

function rubricOf(name: string, { setup }: PlanAround, { withoutRubrics }: PlanChoices): FatedPost['rubric'] {
  if (name.trim() === '') return null
  const found = byName(setup.rubrics, name)
  if (found) return { id: found.id }
  return withoutRubrics.includes(foldedName(name)) ? null : { name: name.trim() }
}

/** The row of that name; «Анна» finds Анна Петрова where nobody else is called so. */
export function byName<Row extends { readonly name: string }>(rows: readonly Row[], name: string): Row | undefined {
  const wanted = foldedName(name)
  if (wanted === '') return undefined
  const exact = rows.find((row) => foldedName(row.name) === wanted)
  const partial = rows.filter((row) => foldedName(row.name).split(' ').includes(wanted))
  return exact ?? (partial.length === 1 ? partial[0] : undefined)
}

type Known = {
  readonly byKey: ReadonlyMap<string, ComparedPost>
  readonly byLook: ReadonlyMap<string, readonly ComparedPost[]>
  readonly taken: Set<PostId>
}

function known(posts: readonly ComparedPost[]): Known {
  const byKey = new Map(posts.flatMap((one) => (one.importKey === null ? [] : [[one.importKey, one] as const])))
  return { byKey, byLook: Map.groupBy(posts, (one) => look(one.wallTime.slice(0, 10), one.firstLine)), taken: new Set() }
}

/** Posts that did not come from this file are known by their day, first line and, where the file tells them, channels; each is taken once. */
function withFate(found: Looked & { readonly key: string }, there: Known): FatedPost {
  const { post, key } = found
  const planned = there.byKey.get(key) ?? alikeOf(found, there)
  if (!planned) return { ...found, fate: 'new', changes: [], postId: null, lock: null }
  there.taken.add(planned.id)
  const changes: PlanChange[] = []
  if (post.time !== null && planned.wallTime !== found.wallTime) changes.push('time')
  if (planned.textKey !== textKeyOf(textFromPlain(post.text))) changes.push('text')
  if (found.rubric !== null && !('id' in found.rubric && found.rubric.id === planned.rubricId)) changes.push('rubric')
  return { ...found, fate: changes.length > 0 ? 'changed' : 'there', changes, postId: planned.id, lock: planned.lock }
}

function alikeOf({ post, wallTime, channels }: Looked, there: Known): ComparedPost | undefined {
  // Nothing is planned for these days, as of most plans that come in.
  if (there.byLook.size === 0) return undefined
  const wanted = channels
    .map((one) => one.channelId)
    .sort()
    .join()
  const fits = (one: ComparedPost) => !there.taken.has(one.id) && (post.networks.length === 0 || one.channelIds.join() === wanted)
  return there.byLook.get(look(wallTime.slice(0, 10), firstLineOf(textFromPlain(post.text))))?.find(fits)
}

function look(day: string, firstLine: string): string {
  return `${day}|${beginning(firstLine)}`
}

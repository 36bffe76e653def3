import { v7 } from 'uuid'
import type { Networks } from '#main/networks/registry.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { PostId, PostMediaId, VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { DemoDesk } from './demo-desk.ts'
import type { MadeBrand } from './made-brand.ts'
import type { PlannedPost } from './plan.ts'
import type { ToldClock } from './told-clock.ts'

export type Living = {
  readonly desk: DemoDesk
  readonly clock: ToldClock
  readonly networks: Networks
  readonly brands: readonly MadeBrand[]
  readonly now: EpochMs
  readonly progress: (done: number, total: number) => void
}

/** Something that happens at a moment of the demo's past. */
type Happening = { readonly at: EpochMs; readonly happen: () => Promise<void> }

const hour = 3_600_000
const day = 24 * hour

/** Lives through every post of every brand, in the order things happened, with a snapshot each evening. */
export async function livePosts(living: Living): Promise<void> {
  const happenings = living.brands.flatMap((made) => [
    ...made.posts.flatMap((post) => happeningsOf(living, made, post)),
    ...snapshots(living, made),
  ])
  happenings.sort((a, b) => a.at - b.at)
  for (const [i, { at, happen }] of happenings.entries()) {
    living.clock.tell(at)
    await happen()
    if (i % 20 === 0) living.progress(i, happenings.length)
  }
  living.clock.tell(living.now)
  living.progress(happenings.length, happenings.length)
}

function happeningsOf(living: Living, made: MadeBrand, post: PlannedPost): readonly Happening[] {
  const id = v7() as PostId
  const variants = post.channels.flatMap((channel) => {
    const channelId = made.channels[channel]
    return channelId ? [{ id: v7() as VariantId, channelId }] : []
  })
  // Written some days ahead, never in the future.
  const writtenAt = Math.min((post.at ?? living.now) - 4 * day, living.now - hour) as EpochMs
  const written: Happening = { at: writtenAt, happen: () => write(living, made, post, { id, variants }) }
  const due = post.at
  if (due === null || post.fate.kind === 'unscheduled') return [written]
  const scheduled: Happening = { at: (writtenAt + hour / 2) as EpochMs, happen: () => living.desk.run('post.schedule', { postId: id }) }
  if (post.fate.kind === 'scheduled') return [written, scheduled]
  return [written, scheduled, { at: due, happen: () => goOut(living, post, variants) }]
}

type Made = {
  readonly id: PostId
  readonly variants: readonly { readonly id: VariantId; readonly channelId: MadeBrand['channels'][number] }[]
}

async function write({ desk }: Living, made: MadeBrand, post: PlannedPost, { id, variants }: Made): Promise<void> {
  await desk.run('post.create', {
    id,
    brandId: made.id,
    text: textFromPlain(`${post.firstLine}\n\n${post.body}`),
    wallTime: post.wallTime,
    rubricId: made.rubrics.get(post.rubric.name) ?? null,
    channels: [...variants],
    stage: post.fate.kind === 'unscheduled' ? post.fate.stage : 'approved',
  })
  const picture = post.picture === null ? undefined : made.pictures[post.picture]
  const about = post.picture === null ? undefined : made.brand.pictures[post.picture]
  if (!picture || !about) return
  await desk.run('postMedia.add', { id: v7() as PostMediaId, postId: id, hash: picture.id, alt: about.alt, after: null })
}

/** The moment a post was due: sent, sent into trouble, skipped by a person, or found too late. */
async function goOut({ desk, networks }: Living, post: PlannedPost, variants: Made['variants']): Promise<void> {
  const { fate } = post
  if (fate.kind === 'skipped' || fate.kind === 'late') {
    const name = fate.kind === 'skipped' ? 'publication.skip' : 'publication.askLate'
    for (const { id } of variants) await desk.run(name, { variantId: id })
    return
  }
  // Trouble meets the first channel; the others go out, so that some posts are out only in part.
  for (const [i, { id }] of variants.entries()) {
    const troubled = fate.kind === 'troubled' && i === 0
    if (troubled) await networks.demo.setFaults(fate.faults)
    await desk.publish(id)
    if (troubled) await networks.demo.setFaults([])
  }
}

/** One snapshot of every channel each evening since the first post. */
function snapshots({ desk, now }: Living, made: MadeBrand): readonly Happening[] {
  const first = Math.min(...made.posts.flatMap((post) => post.at ?? []))
  const happenings: Happening[] = []
  for (let at = first; at < now; at += day) {
    const evening = Math.min(at + 12 * hour, now - 1) as EpochMs
    const onDay = dayOf(evening, made.brand.zone)
    for (const channel of made.channels) happenings.push({ at: evening, happen: () => desk.count(channel, onDay) })
  }
  return happenings
}

import { v7 } from 'uuid'
import type { Stage } from '#shared/domain/posts/post.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { ChannelId, PostId, PostMediaId, VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { day, type Happening, hour, type Living, minute } from './happening.ts'
import type { MadeBrand } from './made-brand.ts'
import type { PlannedPost } from './plan.ts'
import type { PlannedStory } from './plan-stories.ts'

/** A planned post with the ids it is known by. */
export type LivedPost = {
  readonly made: MadeBrand
  readonly post: PlannedPost
  readonly story: PlannedStory | null
  readonly id: PostId
  readonly variants: readonly { readonly id: VariantId; readonly channelId: ChannelId; readonly byHand: boolean }[]
  readonly writtenAt: EpochMs
  readonly scheduledAt: EpochMs
}

/** What a person publishes is confirmed so long after its time; what is younger still waits for them. */
const confirmedAfter = 40 * minute
const confirmedWhenOlder = 2 * hour

/** Whether a person has said by now that what was due by hand is out. */
export function isConfirmed(due: EpochMs, now: EpochMs): boolean {
  return due + confirmedWhenOlder < now
}

/** Gives every post of a brand its ids, and says when it was written and planned: some days ahead, never in the future. */
export function livedPosts(made: MadeBrand, now: EpochMs): readonly LivedPost[] {
  const channels = made.hand === null ? made.channels : [...made.channels, made.hand]
  const lived = (post: PlannedPost, story: PlannedStory | null): LivedPost => {
    const writtenAt = story ? story.writtenAt : (Math.min((post.at ?? now) - 4 * day, now - hour) as EpochMs)
    const variants = post.channels.flatMap((channel) => {
      const channelId = channels[channel]
      return channelId ? [{ id: v7() as VariantId, channelId, byHand: channelId === made.hand }] : []
    })
    return { made, post, story, id: v7() as PostId, variants, writtenAt, scheduledAt: (writtenAt + hour / 2) as EpochMs }
  }
  return [...made.posts.map((post) => lived(post, null)), ...made.stories.map((story) => lived(story, story))]
}

/** What becomes of a post: written, planned, out, confirmed. */
export function happeningsOf(living: Living, lived: LivedPost): readonly Happening[] {
  const { post, id, variants, writtenAt, scheduledAt } = lived
  const written: Happening = { at: writtenAt, happen: () => write(living, lived) }
  const due = post.at
  if (due === null || post.fate.kind === 'unscheduled') return [written]
  const scheduled: Happening = { at: scheduledAt, happen: () => living.desk.run('post.schedule', { postId: id }) }
  if (post.fate.kind === 'scheduled') return [written, scheduled]
  const confirmed = variants.filter((one) => one.byHand && isConfirmed(due, living.now))
  return [
    written,
    scheduled,
    { at: due, happen: () => goOut(living, lived) },
    ...confirmed.map(({ id: variantId }) => ({
      at: (due + confirmedAfter) as EpochMs,
      happen: () => living.desk.run('publication.confirmPublished', { variantId, url: linkOf(lived, variantId) }),
    })),
  ]
}

/** Where a person says that the post is to be seen. */
function linkOf({ made }: LivedPost, variantId: VariantId): string {
  const { origin } = new URL(made.brand.byHand?.address ?? 'https://network.example')
  return `${origin}/p/${variantId.slice(-10)}`
}

async function write({ desk }: Living, lived: LivedPost): Promise<void> {
  const { made, post, story, id, variants } = lived
  await desk.run('post.create', {
    id,
    brandId: made.id,
    text: textFromPlain(`${post.firstLine}\n\n${post.body}`),
    wallTime: post.wallTime,
    rubricId: made.rubrics.get(post.rubric.name) ?? null,
    channels: variants.map((one) => ({ id: one.id, channelId: one.channelId })),
    stage: stageOf(lived),
  })
  const picture = post.picture === null ? undefined : made.pictures[post.picture]
  const about = post.picture === null ? undefined : made.brand.pictures[post.picture]
  if (picture && about) {
    await desk.run('postMedia.add', { id: v7() as PostMediaId, postId: id, hash: picture.id, alt: about.alt, after: null })
  }
  const [, second] = variants
  if (!story?.words.ownText || !second) return
  await desk.run('variant.setText', { variantId: second.id, text: textFromPlain(story.words.ownText) })
}

/** Where it begins; nothing is called approved before the client said so. */
function stageOf({ made, post, writtenAt }: LivedPost): Stage {
  const stage = post.fate.kind === 'unscheduled' ? post.fate.stage : 'approved'
  const waitsForWord = made.approvalSince !== null && writtenAt > made.approvalSince
  return stage === 'approved' && waitsForWord ? 'review' : stage
}

/** The moment a post was due: sent, sent into trouble, told to a person, skipped by one, or found too late. */
async function goOut({ desk, networks }: Living, { post, variants }: LivedPost): Promise<void> {
  const { fate } = post
  if (fate.kind === 'skipped' || fate.kind === 'late') {
    const name = fate.kind === 'skipped' ? 'publication.skip' : 'publication.askLate'
    for (const { id } of variants) await desk.run(name, { variantId: id })
    return
  }
  // Trouble meets the first channel; the others go out, so that some posts are out only in part.
  for (const [i, { id, byHand }] of variants.entries()) {
    const troubled = fate.kind === 'troubled' && i === 0
    if (troubled) await networks.demo.setFaults(fate.faults)
    if (byHand) await desk.handOver(id)
    else await desk.publish(id)
    if (troubled) await networks.demo.setFaults([])
  }
}

import { type Act, type Bridge, newId } from '#renderer/bridge/index.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { PostId, PostMediaId, VariantId } from '#shared/kernel/ids.ts'
import { done, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs, WallTime } from '#shared/kernel/time.ts'

/**
 * Leaves a draft copy of a post, with its text, pictures, rubric and channels, at a wall time of the post's own zone
 * (null: without a date). Answers the copy's id, or null when there is none; a refused command has been announced.
 */
export async function duplicatePost(
  { bridge, act, now }: { readonly bridge: Bridge; readonly act: Act; readonly now: EpochMs },
  postId: PostId,
  wallTime: WallTime | null,
): Promise<Outcome<PostId | null, Problem>> {
  const detail = await bridge.read('post.detail', { postId, asOf: now })
  if (!detail.ok) return detail
  if (detail.value === null) return done(null)
  const copy = newId<'post'>()
  const variantIds = Object.fromEntries(detail.value.variants.map((one): [string, VariantId] => [one.channelId, newId<'variant'>()]))
  const mediaIds = Object.fromEntries(detail.value.media.map((one): [string, PostMediaId] => [one.id, newId<'postMedia'>()]))
  const outcome = await act('post.duplicate', { postId, newId: copy, wallTime, variantIds, mediaIds })
  return done(outcome.ok ? copy : null)
}

import { v7 } from 'uuid'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { ApprovalId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type Happening, hour, type Living, minute } from './happening.ts'
import type { LivedPost } from './live-posts.ts'
import type { MadeBrand } from './made-brand.ts'
import { approver } from './stories.ts'

/** From a day on a brand's posts go out only with its client's word: what the client said of each, and what was changed after. */
export function wordHappenings(living: Living, made: MadeBrand, posts: readonly LivedPost[]): readonly Happening[] {
  const { approvalSince } = made
  const approverId = living.team.people.get(approver)
  if (approvalSince === null || !approverId) return []
  const asked: Happening = {
    at: approvalSince,
    happen: () => living.desk.run('brand.setApproval', { id: made.id, approval: { approverId } }),
  }
  return [asked, ...posts.flatMap((lived) => wordsAbout(living, lived, approvalSince))]
}

function wordsAbout(living: Living, lived: LivedPost, since: EpochMs): readonly Happening[] {
  const { story, writtenAt } = lived
  if (story?.word === 'returned') {
    return [{ at: (living.now - 20 * hour) as EpochMs, happen: () => say(living, lived, 'rejected', story.words.note ?? '') }]
  }
  if (!isApproved(lived, since)) return []
  // Before it is planned: what nobody approved cannot be.
  const soon = Math.max(writtenAt + 20 * minute, since) as EpochMs
  const approved: Happening = { at: soon, happen: () => say(living, lived, 'approved', '') }
  const changed = story?.words.changedBody
  if (story?.word !== 'changed' || changed === undefined) return [approved]
  const text = textFromPlain(`${story.firstLine}\n\n${changed}`)
  const rewritten = (): Promise<void> => living.desk.run('post.setText', { postId: lived.id, text })
  return [approved, { at: (living.now - 5 * hour) as EpochMs, happen: rewritten }]
}

/** Whether the client lets it out: what was due since then, what waits to be sent, and what is called approved. */
function isApproved({ post, story }: LivedPost, since: EpochMs): boolean {
  if (story) return story.word !== null
  if (post.fate.kind === 'unscheduled') return post.fate.stage === 'approved'
  return post.at !== null && post.at > since
}

async function say({ desk, team }: Living, { id: postId }: LivedPost, verdict: 'approved' | 'rejected', note: string): Promise<void> {
  const personId = team.people.get(approver) ?? team.me
  const contentKey = await desk.contentKey(postId)
  await desk.run('approval.give', { id: v7() as ApprovalId, postId, personId, verdict, contentKey, note })
}

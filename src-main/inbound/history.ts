import type { PastPost } from '#main/networks/network-adapter.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { ChannelId, PostId, VariantId } from '#shared/kernel/ids.ts'
import { done, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type InboundDeps, noteRefusal, openSource, type Source } from './channel-source.ts'

/** How far back a newly connected channel is read. */
export const historyDays = 90
const mostPerCommand = 100

/**
 * Brings in a channel's posts of the last 90 days, page by page, or goes on where an import was cut short. What is here
 * already is left alone by the command, so nothing is doubled by asking twice.
 */
export async function importHistory(deps: InboundDeps, channelId: ChannelId): Promise<Outcome<{ readonly imported: number }, Problem>> {
  const source = await openSource(deps, channelId)
  if (!source.ok) return noteRefusal(deps, channelId, source.problem)
  const begun = (await deps.cursors.of(channelId)).history
  let history = begun ?? { since: (deps.clock.now() - historyDays * 86_400_000) as EpochMs, cursor: null, imported: 0 }
  await deps.cursors.set(channelId, { history })
  for (;;) {
    const page = await source.value.adapter.past(source.value.signIn, history.since, history.cursor)
    if (!page.ok) return noteRefusal(deps, channelId, page.problem)
    const stored = await store(deps, source.value, page.value.posts)
    if (!stored.ok) return stored
    const imported = history.imported + page.value.posts.length
    const { cursor } = page.value
    const total = imported + (cursor === null ? 0 : mostPerCommand)
    deps.onProgress({ task: `history:${channelId}`, done: imported, total })
    if (cursor === null) {
      await deps.cursors.set(channelId, { history: null })
      return done({ imported })
    }
    history = { ...history, cursor, imported }
    await deps.cursors.set(channelId, { history })
  }
}

async function store(deps: InboundDeps, { channel, day }: Source, posts: readonly PastPost[]): Promise<Outcome<unknown, Problem>> {
  for (let from = 0; from < posts.length; from += mostPerCommand) {
    const some = posts.slice(from, from + mostPerCommand).map((post) => ({
      ...post,
      postId: deps.newId() as PostId,
      variantId: deps.newId() as VariantId,
    }))
    const stored = await deps.storage.execute('history.import', { channelId: channel.id, posts: some, day }, { actor: 'inbound' })
    if (!stored.ok) return stored
  }
  return done(null)
}

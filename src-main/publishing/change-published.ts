import type { NetworkAdapter, PublishedPost, SignIn } from '#main/networks/network-adapter.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Actor } from '#shared/domain/people/person.ts'
import { isBlank, plainText, type RichText } from '#shared/domain/texts/rich-text.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { networks } from '#shared/networks/index.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import type { VariantOut } from '#shared/queries/variant-out.ts'
import type { Removed } from './index.ts'
import type { JobStorage } from './job-desk.ts'
import type { SignIns } from './publisher.ts'

export type ChangeDeps = {
  readonly storage: JobStorage
  readonly signIns: SignIns
  readonly adapterOf: (network: NetworkId) => NetworkAdapter | null
  /** Who asks for the change. */
  readonly actor: () => Promise<Actor>
  /** Keeps the fact of a removal beside the database too. */
  readonly noteRemoved: (gone: Removed) => Promise<void>
}

/**
 * Changes, in the network, the text of a post that is out, and then writes it down. What the network refuses leaves all as
 * it was; a change whose fact could not be written can be asked for again. Refused with `notFound`, `notOut`,
 * `placeUnknown`, `notChangeable`, `approverOnly` (what is said anew needs the word of the one who approves), `emptyPost`, `textTooLong`, the sign-in's refusals and the network's.
 */
export async function editPublished(
  deps: ChangeDeps,
  variantId: VariantId,
  text: RichText,
): Promise<Outcome<{ readonly edited: true }, Problem>> {
  const found = await findOut(deps, variantId)
  if (!found.ok) return found
  const { adapter, signIn, post, out } = found.value
  const actor = await deps.actor()
  if (out.approver !== null && out.approver.id !== actor) return failed(problem('approverOnly', { values: { person: out.approver.name } }))
  const wrong = textProblem(out, text)
  if (wrong) return failed(wrong)
  if (!adapter.edit) return notChangeable(out)
  const edited = await adapter.edit(signIn, post, text)
  if (!edited.ok) return edited
  const written = await deps.storage.execute('publication.edited', { variantId, text }, { actor })
  return written.ok ? done({ edited: true }) : written
}

/** Takes a post that is out away from its audience, for good, and then writes that down. Refused as `editPublished` is. */
export async function removePublished(deps: ChangeDeps, variantId: VariantId): Promise<Outcome<{ readonly removed: true }, Problem>> {
  const found = await findOut(deps, variantId)
  if (!found.ok) return found
  const { adapter, signIn, post, out } = found.value
  if (!adapter.remove) return notChangeable(out)
  const removed = await adapter.remove(signIn, post)
  if (!removed.ok) return removed
  const { id: channelId, account } = out.channel
  await deps.noteRemoved({ variantId, channelId, account, remoteId: post.remoteId })
  const written = await deps.storage.execute('publication.removed', { variantId }, { actor: await deps.actor() })
  return written.ok ? done({ removed: true }) : written
}

type FoundOut = { readonly adapter: NetworkAdapter; readonly signIn: SignIn; readonly post: PublishedPost; readonly out: VariantOut }

async function findOut(deps: ChangeDeps, variantId: VariantId): Promise<Outcome<FoundOut, Problem>> {
  const answer = await deps.storage.query('variant.out', { variantId })
  if (!answer.ok) return answer
  const out = answer.value
  if (!out) return failed(problem('notFound'))
  const { variant, channel, pictures } = out
  if (variant.publication !== 'published') return failed(problem('notOut'))
  const adapter = channel.manual ? null : deps.adapterOf(channel.network)
  if (!adapter) return failed(problem('manualChannel', { values: { channel: channel.title } }))
  if (variant.remoteId === null) return failed(problem('placeUnknown'))
  const signIn = await deps.signIns.read(channel.id)
  if (!signIn.ok) return signIn
  if (signIn.value?.account !== channel.account) return failed(problem('signInExpired', { values: { channel: channel.title } }))
  return done({ adapter, signIn: signIn.value, post: { remoteId: variant.remoteId, pictures }, out })
}

function notChangeable({ channel }: VariantOut): Outcome<never, Problem> {
  return failed(problem('notChangeable', { values: { network: channel.network } }))
}

function textProblem({ channel, pictures }: VariantOut, text: RichText): Problem | null {
  const plain = plainText(text)
  if (isBlank(plain) && pictures === 0) return problem('emptyPost')
  const facts = networks[channel.network]
  const { used, limit, fits } = facts.countText(plain, pictures)
  if (fits || limit === null) return null
  const caption = limit === facts.textLimit(0) ? {} : { context: 'caption' }
  return problem('textTooLong', { values: { network: channel.network, ...caption, used, limit, over: used - limit } })
}

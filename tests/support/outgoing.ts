import { createHash } from 'node:crypto'
import type { NetworkAdapter, Outgoing } from '#main/networks/network-adapter.ts'
import type { MediaFile } from '#shared/domain/media/media.ts'
import type { JobStep } from '#shared/domain/publishing/job.ts'
import { type RichText, textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

type Picture = Outgoing['pictures'][number]

/** A picture to be published, of the given bytes. */
export function aPicture(bytes: Uint8Array, more: Partial<MediaFile> & { readonly alt?: string } = {}): Picture {
  const { alt, ...fields } = more
  const file: MediaFile = {
    id: createHash('sha256').update(bytes).digest('hex') as MediaHash,
    type: 'image/png',
    bytes: bytes.byteLength,
    width: 4,
    height: 3,
    name: 'picture.png',
    addedAt: 0 as EpochMs,
    deletedAt: null,
    ...fields,
  }
  return { file, alt: alt ?? '', read: async () => bytes }
}

/** Everything to be published, with its steps planned by the adapter. */
export function anOutgoing(
  adapter: NetworkAdapter,
  post: { readonly account: string; readonly text: string | RichText; readonly pictures?: readonly Picture[]; readonly at?: EpochMs },
): Outgoing {
  const unplanned = {
    account: post.account,
    text: typeof post.text === 'string' ? textFromPlain(post.text) : post.text,
    pictures: post.pictures ?? [],
    at: post.at ?? (Date.parse('2026-11-22T09:30:00Z') as EpochMs),
  }
  return { ...unplanned, steps: adapter.planSteps(unplanned).map(aStep) }
}

export function aStep(step: Pick<JobStep, 'kind' | 'index' | 'key'>): JobStep {
  return { ...step, state: 'planned', attemptId: null, remoteId: null, remoteUrl: null, at: null }
}

/** Performs every step in order as the publisher does; answers the last outcome and the outgoing with its steps done. */
export async function performAll(adapter: NetworkAdapter, signIn: Parameters<NetworkAdapter['perform']>[0], outgoing: Outgoing) {
  let sent = outgoing
  for (const step of outgoing.steps) {
    const outcome = await adapter.perform(signIn, sent, step)
    if (!outcome.ok) return { outcome, sent }
    const finished = { ...step, state: 'done', ...outcome.value } as const
    sent = { ...sent, steps: sent.steps.map((one) => (one === step ? finished : one)) }
    if (step.kind === 'post') return { outcome, sent }
  }
  throw new Error('no step makes the post')
}

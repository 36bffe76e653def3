import type { VariantId } from '#shared/kernel/ids.ts'
import type { JobDesk } from './job-desk.ts'

/** Nobody approved the post as it is now: nothing is sent or handed over, and a person is asked. */
export async function holdBack(desk: JobDesk, variantId: VariantId): Promise<'moved' | 'stuck'> {
  const held = await desk.write('publication.holdBack', { variantId })
  return held.ok ? 'moved' : 'stuck'
}

/** The time of what a person publishes has come: it is theirs now, unless nobody approved it. */
export async function giveToPerson(desk: JobDesk, variantId: VariantId): Promise<void> {
  const given = await desk.write('publication.toHand', { variantId })
  if (!given.ok && given.problem.kind === 'approvalMissing') await holdBack(desk, variantId)
}

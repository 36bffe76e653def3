import { type FileLock, isHandedOver, isOut, isSending } from '#shared/domain/posts/publication.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'

/**
 * Why a post cannot be put into another column: a network has it in hand, the audience has some of it, or nobody knows.
 * Null: it can.
 */
export function boardFrozenBecause(variants: readonly Variant[]): FileLock | null {
  const living = variants.filter((one) => one.deletedAt === null)
  if (living.some(isSending)) return 'beingSent'
  if (living.some(isHandedOver)) return 'handedOver'
  if (living.some(isOut)) return 'alreadyPublished'
  return living.some((one) => one.publication === 'unknown') ? 'fateUnknown' : null
}

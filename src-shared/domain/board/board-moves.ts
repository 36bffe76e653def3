import { isOut, isSending } from '#shared/domain/posts/publication.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'

/**
 * Why a post cannot be put into another column: a network has it in hand, the audience has some of it, or nobody knows.
 * Null: it can.
 */
export function boardFrozenBecause(variants: readonly Variant[]): 'beingSent' | 'alreadyPublished' | 'fateUnknown' | null {
  const living = variants.filter((one) => one.deletedAt === null)
  if (living.some((one) => isSending(one) || one.publication === 'handedOver')) return 'beingSent'
  if (living.some(isOut)) return 'alreadyPublished'
  return living.some((one) => one.publication === 'unknown') ? 'fateUnknown' : null
}

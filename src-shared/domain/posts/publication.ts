import type { Variant } from './variant.ts'

/** Why a post may not be changed at all now: it is being sent, or all of it is out already. Null: it may. */
export function frozenBecause(variants: readonly Variant[]): 'beingSent' | 'alreadyPublished' | null {
  const living = variants.filter((one) => one.deletedAt === null)
  if (living.some(isSending)) return 'beingSent'
  if (living.length > 0 && living.every(isOut)) return 'alreadyPublished'
  return null
}

/** Whether a post could be moved to another time. */
export function isMovable(variants: readonly Variant[]): boolean {
  return frozenBecause(variants) === null
}

/** Whether a publisher or a network has the variant in its hands. */
export function isSending(variant: Variant): boolean {
  return variant.publication === 'sending' || variant.publication === 'handingOver'
}

/** Whether the audience has the variant, or had it. */
export function isOut(variant: Variant): boolean {
  return variant.publication === 'published' || variant.publication === 'partly' || variant.publication === 'removed'
}

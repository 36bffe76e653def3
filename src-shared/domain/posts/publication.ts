import type { Variant } from './variant.ts'

/** Why a post may not be changed at all now: it is being sent, or all of it is out already. Null: it may. */
export function frozenBecause(variants: readonly Variant[]): 'beingSent' | 'alreadyPublished' | null {
  const living = variants.filter((one) => one.deletedAt === null)
  if (living.some(isSending)) return 'beingSent'
  if (living.length > 0 && living.every(isOut)) return 'alreadyPublished'
  return null
}

/** Why a post stays where it is. */
export type Fixed = 'beingSent' | 'alreadyPublished' | 'handedOver'

/** Why a post cannot be moved: it may not be changed, or a network holds it at its time, and none we know lets that be moved from outside. */
export function fixedBecause(variants: readonly Variant[]): Fixed | null {
  const held = variants.some((one) => one.deletedAt === null && isHandedOver(one))
  return frozenBecause(variants) ?? (held ? 'handedOver' : null)
}

/** Why a file may not change a post: some of it is out or on its way, a network holds it, or nobody knows whether it is out. Null: it may. */
export function fileLock(variants: readonly Variant[]): FileLock | null {
  const living = variants.filter((one) => one.deletedAt === null)
  if (living.some((one) => one.publication === 'unknown')) return 'fateUnknown'
  return fixedBecause(living) ?? (living.some(isOut) ? 'alreadyPublished' : null)
}
export type FileLock = Fixed | 'fateUnknown'

/** Whether the network holds the variant and will show it by itself. */
export function isHandedOver(variant: Variant): boolean {
  return variant.publication === 'handedOver'
}

/** Whether nothing of the variant has been begun: it is not planned, or waits for its time. */
export function isUnsent({ publication }: Pick<Variant, 'publication'>): boolean {
  return publication === 'none' || publication === 'waiting'
}

/** Whether a publisher or a network has the variant in its hands. */
export function isSending(variant: Variant): boolean {
  return variant.publication === 'sending' || variant.publication === 'handingOver'
}

/** Whether the audience has the variant, or had it. */
export function isOut(variant: Variant): boolean {
  return variant.publication === 'published' || variant.publication === 'partly' || variant.publication === 'removed'
}

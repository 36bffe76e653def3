import type { MediaFile } from '#shared/domain/media/media.ts'
import { maxPictureBytes } from '#shared/domain/posts/checks.ts'
import { networks } from '#shared/networks/index.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import type { PlanWarning } from './plan-warning.ts'

/**
 * What a post is warned about because of its files: the first picture one of its networks does not take, else the first that is too
 * heavy to be shrunk. The checks of its editor say the same with the remedy, so nobody can say that it is meant so. Null: nothing.
 *
 * @param used the networks it is still to come to
 */
export function pictureWarning(
  files: readonly Pick<MediaFile, 'type' | 'bytes' | 'name'>[],
  used: readonly NetworkId[],
): Extract<PlanWarning, { readonly kind: 'pictureRefused' | 'pictureTooBig' }> | null {
  for (const network of used) {
    const refused = files.find((one) => networks[network].images.refused.includes(one.type))
    if (refused) return { kind: 'pictureRefused', network, name: refused.name, key: 'picture', about: '' }
  }
  const big = files.find((one) => one.bytes > maxPictureBytes)
  return big ? { kind: 'pictureTooBig', name: big.name, limitMb: maxPictureBytes / 1_000_000, key: 'picture', about: '' } : null
}

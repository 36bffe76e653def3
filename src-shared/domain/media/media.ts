import type { BrandId, MediaHash, PostId, PostMediaId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

/** A file in the media store; the bytes lie under the workspace folder by their SHA-256. */
export type MediaFile = {
  readonly id: MediaHash
  /** From the bytes, never from the name. */
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif'
  readonly bytes: number
  /** Pixels as displayed (EXIF orientation applied). */
  readonly width: number
  readonly height: number
  /** The name it came with, for people only. */
  readonly name: string
  readonly addedAt: EpochMs
  readonly deletedAt: EpochMs | null
}

/** A picture in a post, in order. */
export type PostMedia = {
  readonly id: PostMediaId
  readonly postId: PostId
  readonly brandId: BrandId
  readonly hash: MediaHash
  /** Description for people who do not see it; empty when not written yet. */
  readonly alt: string
  /** Fractional index. */
  readonly order: string
  readonly deletedAt: EpochMs | null
}

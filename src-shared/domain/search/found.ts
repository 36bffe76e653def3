import type { ShownStatus } from '#shared/domain/posts/shown-status.ts'
import type { BrandId, BriefId, PostId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { Excerpt } from './excerpt.ts'

/** Posts and briefs whose words were typed, latest first. */
export type Found = { readonly postIds: readonly PostId[]; readonly briefIds: readonly BriefId[] }

/** A post that was found, with the part of its text that shows why. */
export type FoundPost = {
  readonly id: PostId
  readonly brandId: BrandId
  readonly brandName: string
  readonly firstLine: string
  readonly excerpt: Excerpt
  readonly at: EpochMs | null
  readonly status: ShownStatus
}

export type FoundBrief = { readonly id: BriefId; readonly brandName: string; readonly title: Excerpt }

/** What is shown of posts and briefs whose words were typed, latest first. */
export type FoundLines = { readonly posts: readonly FoundPost[]; readonly briefs: readonly FoundBrief[] }

/** What would be shown if the letter were typed next. */
export type FoundNext = FoundLines & {
  /** The letter, folded. */
  readonly id: string
}

import type { BriefId, PostId } from '#shared/kernel/ids.ts'

/** Posts and briefs whose words were typed, latest first. */
export type Found = { readonly postIds: readonly PostId[]; readonly briefIds: readonly BriefId[] }

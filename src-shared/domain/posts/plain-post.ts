import type { Post } from './post.ts'

/** What a post says of its place in the plan before anybody has said anything. */
export const plainPost = {
  tags: {},
  campaignId: null,
  personId: null,
  ad: null,
  meant: {},
  seriesId: null,
  importKey: null,
  occasionKey: null,
} as const satisfies Partial<Post>

import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { campaignId, postId } from './planning/args.ts'

/** Makes a post part of a campaign of its brand, or of none. Refuses `notFound`. */
export const postSetCampaign = defineCommand({
  name: 'post.setCampaign',
  args: z.object({ postId, campaignId: campaignId.nullable() }),
  reads: [
    ({ postId, campaignId }) => [
      { table: 'posts', keys: [postId] },
      { table: 'campaigns', keys: campaignId === null ? [] : [campaignId] },
    ],
  ],
  plan(rows, { postId, campaignId }) {
    const post = rows.get('posts', postId)
    if (!post || post.deletedAt !== null) return failed(problem('notFound'))
    const campaign = campaignId === null ? null : rows.get('campaigns', campaignId)
    if (campaign === undefined || (campaign && (campaign.deletedAt !== null || campaign.brandId !== post.brandId)))
      return failed(problem('notFound', { field: 'campaignId' }))
    return done({ rows: [patch('posts', postId, { campaignId })] })
  },
  undoLabel: 'post.setCampaign',
})

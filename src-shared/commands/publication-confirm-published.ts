import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { variantId } from './planning/args.ts'
import { markPublished } from './planning/mark-published.ts'
import { publicationOf, readsForPublication } from './planning/publication-rows.ts'

/**
 * A person says that a publication of unknown fate, or one done by hand (also before its time), is out. The link is https or empty. When it was
 * due counts as when it appeared. Refuses `notFound`, `notWaiting`.
 */
export const publicationConfirmPublished = defineCommand({
  name: 'publication.confirmPublished',
  args: z.object({ variantId, url: z.union([z.literal(''), z.url({ protocol: /^https$/ }).max(4000)]) }),
  reads: [...readsForPublication, (_, rows) => [{ table: 'channels', keys: rows.all('variants').map((one) => one.channelId) }]],
  plan(rows, { variantId, url }, env) {
    const found = publicationOf(rows, variantId)
    if (!found) return failed(problem('notFound'))
    const { variant, job } = found
    const early = variant.publication === 'waiting' && rows.get('channels', variant.channelId)?.manual === true
    if (variant.publication !== 'unknown' && variant.publication !== 'manual' && !early) return failed(problem('notWaiting'))
    const at = variant.at !== null && variant.at < env.now ? variant.at : env.now
    return done(markPublished(variant, { remoteId: null, remoteUrl: url === '' ? null : url, at }, job))
  },
  undoLabel: null,
})

import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, insert } from './command.ts'
import { anyText, deliveryId, mediaHash, remarkId } from './planning/args.ts'
import { actingPerson } from './planning/brief-rows.ts'

const share = z.number().min(0).max(1)
const letter = z.number().int().min(0)

/** The smallest box that can be seen and caught, as a share of the picture's side. */
const smallestSide = 0.005

const place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('whole') }),
  z
    .object({ kind: z.literal('letters'), from: letter, to: letter, quote: z.string().min(1).max(2000) })
    .refine(({ from, to }) => from < to, { error: 'nothing between the letters' }),
  z
    .object({
      kind: z.literal('box'),
      hash: mediaHash,
      x: share,
      y: share,
      width: share.min(smallestSide),
      height: share.min(smallestSide),
    })
    .refine(({ x, y, width, height }) => x + width <= 1.0001 && y + height <= 1.0001, { error: 'the box leaves the picture' }),
])

/**
 * Says something about a delivered version or a place of it. Refuses `notFound` (version, its brief, a picture that is not in
 * it), `alreadyExists`, `briefAccepted`, `emptyRemark`.
 */
export const remarkAdd = defineCommand({
  name: 'remark.add',
  args: z.object({ id: remarkId, deliveryId, place, words: anyText }),
  reads: [
    ({ id, deliveryId }) => [
      { table: 'remarks', keys: [id] },
      { table: 'deliveries', keys: [deliveryId] },
    ],
    (_, rows) => [{ table: 'briefs', keys: rows.all('deliveries').map((one) => one.briefId) }],
  ],
  plan(rows, { id, deliveryId, place, words }, env) {
    const delivery = rows.get('deliveries', deliveryId)
    const brief = delivery && rows.get('briefs', delivery.briefId)
    if (!delivery || delivery.deletedAt !== null || !brief || brief.deletedAt !== null) return failed(problem('notFound'))
    if (rows.get('remarks', id)) return failed(problem('alreadyExists'))
    if (brief.status === 'accepted') return failed(problem('briefAccepted'))
    if (place.kind === 'box' && !delivery.pictures.some((one) => one.hash === place.hash)) return failed(problem('notFound'))
    if (words.trim() === '') return failed(problem('emptyRemark', { field: 'words' }))
    const said = { words: words.trim(), byId: actingPerson(env.actor), at: env.now, solvedAt: null, deletedAt: null }
    return done({ rows: [insert('remarks', { id, deliveryId, briefId: brief.id, brandId: brief.brandId, place, ...said })] })
  },
  undoLabel: 'remark.add',
})

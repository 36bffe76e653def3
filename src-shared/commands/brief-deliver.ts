import { z } from 'zod'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Brief, Delivery } from '#shared/domain/briefs/brief.ts'
import { emptyText, isBlank, plainText, type RichText, richTextSchema } from '#shared/domain/texts/rich-text.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { defineCommand, insert, patch, type Read, type RowSet } from './command.ts'
import { anyText, briefId, deliveryId, mediaHash, personId } from './planning/args.ts'
import { actingPerson, changeBrief, movedBrief, readsForBrief } from './planning/brief-rows.ts'
import { textProblem } from './planning/text-size.ts'

/** More than any brief asks for at once. */
const maxPictures = 50

/**
 * Hands in a version: a text, or pictures by the format they answer (an empty id: none). What was being written is done with. Refuses
 * `notFound` (brief, file, format), `alreadyExists`, `briefMove`, `emptyDelivery` (no words, no pictures), `textTooBig`.
 */
export const briefDeliver = defineCommand({
  name: 'brief.deliver',
  args: z.object({
    briefId,
    deliveryId,
    text: richTextSchema.nullish(),
    pictures: z
      .array(z.object({ hash: mediaHash, formatId: z.string().max(64) }))
      .max(maxPictures)
      .optional(),
    note: anyText.optional(),
    /** Who made it; without it the person the brief was given to. */
    byId: personId.nullish(),
  }),
  reads: [
    ({ briefId, deliveryId, pictures }): readonly Read[] => [
      { table: 'briefs', keys: [briefId] },
      { table: 'deliveries', keys: [deliveryId] },
      { table: 'texts', keys: [briefId] },
      { table: 'media', keys: (pictures ?? []).map((one) => one.hash) },
    ],
    (args, rows) => readsForBrief[1]?.(args, rows) ?? [],
  ],
  plan(rows, args, env) {
    const moved = movedBrief(rows, args.briefId, 'deliver')
    if (!moved.ok) return moved
    const brief = moved.value
    if (rows.get('deliveries', args.deliveryId)) return failed(problem('alreadyExists'))
    const work = workOf(rows, brief, args)
    if (!work.ok) return work
    const { text, pictures } = work.value
    const delivery: Delivery = {
      id: args.deliveryId,
      briefId: brief.id,
      brandId: brief.brandId,
      version: brief.versions + 1,
      pictures,
      note: args.note?.trim() ?? '',
      byId: args.byId ?? brief.assigneeId ?? actingPerson(env.actor),
      at: env.now,
      verdict: null,
      judgedAt: null,
      judgedBy: null,
      deletedAt: null,
    }
    const written = rows.get('texts', brief.id)
    return done({
      rows: [
        insert('deliveries', delivery),
        ...(text ? [insert('texts', { id: delivery.id, brandId: brief.brandId, text, deletedAt: null })] : []),
        ...(written ? [patch('texts', brief.id, { deletedAt: env.now })] : []),
        ...changeBrief(rows, brief.id, { status: brief.status, versions: delivery.version }, env),
      ],
    })
  },
  undoLabel: 'brief.deliver',
})

type Work = { readonly text: RichText | null; readonly pictures: Delivery['pictures'] }

/** What is handed in: words for a text, pictures for a design. */
function workOf(
  rows: RowSet,
  brief: Brief,
  given: { readonly text?: RichText | null | undefined; readonly pictures?: Delivery['pictures'] | undefined },
): Outcome<Work, Problem> {
  if (brief.kind === 'text') {
    const text = given.text ?? emptyText
    if (isBlank(plainText(text))) return failed(problem('emptyDelivery'))
    const tooBig = textProblem(text)
    return tooBig ? failed(tooBig) : done({ text, pictures: [] })
  }
  const pictures = given.pictures ?? []
  if (pictures.length === 0) return failed(problem('emptyDelivery'))
  const known = formatIds(brief)
  const isThere = (one: Delivery['pictures'][number]) => rows.get('media', one.hash) !== undefined && known.has(one.formatId)
  return pictures.every(isThere) ? done({ text: null, pictures }) : failed(problem('notFound', { field: 'pictures' }))
}

function formatIds(brief: Brief): ReadonlySet<string> {
  const asked = brief.requirements.kind === 'design' ? brief.requirements.design.formats.map((one) => one.id) : []
  return new Set(['', ...asked])
}

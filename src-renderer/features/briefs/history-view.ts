import type { PersonId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { BriefDetail } from '#shared/queries/brief-detail.ts'

/** Something that happened to a brief. */
export type BriefEvent = {
  readonly key: string
  readonly at: EpochMs
  readonly kind: 'created' | 'delivered' | 'returned' | 'accepted' | 'remark' | 'solved'
  readonly version: number
  readonly byId: PersonId | null
  readonly words: string
}

/** What happened, newest first, from what the rows themselves say. */
export function eventsOf({ brief, versions, remarks }: Pick<BriefDetail, 'brief' | 'versions' | 'remarks'>): readonly BriefEvent[] {
  const numbers = new Map(versions.map((one) => [one.id, one.version]))
  const created: BriefEvent = { key: 'created', at: brief.createdAt, kind: 'created', version: 0, byId: null, words: '' }
  const delivered = versions.map(
    ({ id, at, version, byId, note }): BriefEvent => ({ key: `${id} delivered`, at, kind: 'delivered', version, byId, words: note }),
  )
  const judged = versions.flatMap(({ id, verdict, judgedAt, judgedBy, version }): readonly BriefEvent[] =>
    verdict && judgedAt !== null ? [{ key: `${id} judged`, at: judgedAt, kind: verdict, version, byId: judgedBy, words: '' }] : [],
  )
  const said = remarks.flatMap(({ id, at, byId, words, deliveryId, solvedAt }): readonly BriefEvent[] => {
    const version = numbers.get(deliveryId) ?? 0
    const remark: BriefEvent = { key: `${id} remark`, at, kind: 'remark', version, byId, words }
    return solvedAt === null ? [remark] : [remark, { key: `${id} solved`, at: solvedAt, kind: 'solved', version, byId: null, words }]
  })
  return [created, ...delivered, ...judged, ...said].toSorted((one, other) => other.at - one.at)
}

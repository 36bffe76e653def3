import type { Delivery } from '#shared/domain/briefs/brief.ts'
import type { BriefId } from '#shared/kernel/ids.ts'
import { type CommandEnv, patch, type Read, type RowChange, type RowSet } from '../command.ts'
import { actingPerson } from './brief-rows.ts'

/** Reads the versions of a brief and the remarks about them. */
export function readWork(briefId: BriefId): readonly Read[] {
  const own = { index: 'briefId', lower: briefId, upper: briefId }
  return [
    { table: 'deliveries', ...own },
    { table: 'remarks', ...own },
  ]
}

/** The version that waits to be judged. */
export function latestDelivery(rows: RowSet, briefId: BriefId): Delivery | null {
  const living = rows.all('deliveries').filter((one) => one.briefId === briefId && one.deletedAt === null)
  return living.reduce<Delivery | null>((latest, one) => (latest && latest.version > one.version ? latest : one), null)
}

/** Writes a verdict on a version. */
export function judge(delivery: Delivery, verdict: 'returned' | 'accepted', env: Pick<CommandEnv, 'now' | 'actor'>): RowChange {
  return patch('deliveries', delivery.id, { verdict, judgedAt: env.now, judgedBy: actingPerson(env.actor) })
}

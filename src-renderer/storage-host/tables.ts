import type { LoggedTable, TableName } from '#shared/domain/rows.ts'

/** Compiles only while it names every logged table. */
const logged: { readonly [Table in LoggedTable]: true } = {
  brands: true,
  rubrics: true,
  channels: true,
  posts: true,
  variants: true,
  texts: true,
  media: true,
  postMedia: true,
  postDays: true,
  channelDays: true,
  reports: true,
  people: true,
  settings: true,
  stages: true,
  briefs: true,
  deliveries: true,
  remarks: true,
  approvals: true,
  goals: true,
  campaigns: true,
  slots: true,
  series: true,
  planTemplates: true,
  templateItems: true,
  ownDays: true,
  savedViews: true,
  quietDays: true,
}

export const loggedTables = Object.keys(logged) as readonly LoggedTable[]

/** Tables that a command or query may read. */
export const readableTables: readonly TableName[] = [...loggedTables, 'jobs']

/** Tables that go into a backup, in this order. Undo steps stay behind: after a restore undo begins anew. */
export const exportedTables: readonly string[] = [...readableTables, 'operations', 'appliedRequests']

/** The field that is a table's primary key. */
export function keyOf(table: string): 'id' | 'seq' {
  return table === 'operations' ? 'seq' : 'id'
}

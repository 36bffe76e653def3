import { defaultSettings } from '#shared/domain/settings/settings.ts'
import { type Hlc, hlcZero } from '#shared/sync/hlc.ts'
import { clocksField } from '#shared/sync/row-clocks.ts'
import type { Database } from './database.ts'

/**
 * An open database and what the host remembers about it. The host is the only opener, so both counters can live in
 * memory; they run ahead of what is committed when a transaction fails, which harms nobody.
 */
export type Session = {
  readonly name: string
  /** Another one once an import has taken its place. */
  database: Database
  /** The last moment given to a write of this device. */
  lastHlc: Hlc
  /** Goes up with every write; an export uses it to see that nothing was written in between. */
  writes: number
  /** The import under way. */
  incoming: Incoming | null
}

/** A database that an import fills, and the numbers of the chunks it holds. */
export type Incoming = {
  readonly importId: string
  readonly place: string
  readonly database: Database
  /** The form its rows were written in. */
  readonly schema: number
  readonly taken: Set<number>
}

/** A session over an open database. */
export async function startSession(name: string, database: Database): Promise<Session> {
  return { name, database, lastHlc: await settle(database), writes: 0, incoming: null }
}

/**
 * Makes an open (or just imported) database ready: sees to it that the one row of settings exists, older than anything, so
 * that undoing the first change of a setting goes back to the default. Answers the clock of the last log record.
 */
export async function settle(database: Database): Promise<Hlc> {
  const last = await database.log.last('hlc')
  const settings = await database.rows('settings').get(defaultSettings.id)
  if (!settings) await database.rows('settings').put({ ...defaultSettings, [clocksField]: { '': hlcZero } })
  return last?.hlc ?? hlcZero
}

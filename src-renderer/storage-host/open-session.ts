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
  readonly database: Database
  /** The last moment given to a write of this device. */
  lastHlc: Hlc
  /** Goes up with every write; an export uses it to see that nothing was written in between. */
  writes: number
}

/** A session over an open database. */
export async function startSession(name: string, database: Database): Promise<Session> {
  const session = { name, database, lastHlc: hlcZero, writes: 0 }
  await settle(session)
  return session
}

/**
 * Makes an open (or just imported) database ready: sets the clock on the last log record and sees to it that the one
 * row of settings exists, older than anything, so that undoing the first change of a setting goes back to the default.
 */
export async function settle(session: Session): Promise<void> {
  const { database } = session
  const last = await database.operations.orderBy('hlc').last()
  session.lastHlc = last?.hlc ?? hlcZero
  const settings = await database.rows('settings').get(defaultSettings.id)
  if (!settings) await database.rows('settings').put({ ...defaultSettings, [clocksField]: { '': hlcZero } })
}

import { defaultSettings, type WorkspaceSettings } from '#shared/domain/settings/settings.ts'
import { insert, patch, type Read, type RowChange, type RowSet } from '../command.ts'

/** Reads the one row of settings. */
export const readSettings: Read = { table: 'settings', keys: [defaultSettings.id] }

/** Changes some settings; the row is made on the first change. */
export function changeSettings(rows: RowSet, set: Partial<WorkspaceSettings>): RowChange {
  return rows.get('settings', defaultSettings.id)
    ? patch('settings', defaultSettings.id, set)
    : insert('settings', { ...defaultSettings, ...set })
}

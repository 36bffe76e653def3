import type { EpochMs } from '#shared/kernel/time.ts'

/** The workspace's own rules: one row, id `workspace`. */
export type WorkspaceSettings = {
  readonly id: 'workspace'
  /** Since when everything is paused, or null. */
  readonly pausedAt: EpochMs | null
  /** A post later than this asks instead of going out, minutes. */
  readonly lateMinutes: number
  readonly deletedAt: EpochMs | null
}

export const defaultSettings: WorkspaceSettings = { id: 'workspace', pausedAt: null, lateMinutes: 60, deletedAt: null }

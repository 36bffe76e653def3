import { z } from 'zod'
import { done } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { changeSettings, readSettings } from './planning/settings-row.ts'

/** Pauses everything across brands, or lets it go on. Pausing twice keeps the first moment. */
export const settingsSetPaused = defineCommand({
  name: 'settings.setPaused',
  args: z.object({ paused: z.boolean() }),
  reads: [() => [readSettings]],
  plan(rows, { paused }, env) {
    const since = rows.get('settings', 'workspace')?.pausedAt ?? null
    return done({ rows: [changeSettings(rows, { pausedAt: paused ? (since ?? env.now) : null })] })
  },
  undoLabel: 'settings.setPaused',
  undoLabelFor: ({ paused }) => (paused ? 'settings.setPaused' : 'settings.resume'),
})

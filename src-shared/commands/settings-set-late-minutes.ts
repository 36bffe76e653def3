import { z } from 'zod'
import { done } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { lateMinutes } from './planning/args.ts'
import { changeSettings, readSettings } from './planning/settings-row.ts'

/** Says how late any post may still go out by itself, 0 to 10,080 minutes (a week). */
export const settingsSetLateMinutes = defineCommand({
  name: 'settings.setLateMinutes',
  args: z.object({ minutes: lateMinutes }),
  reads: [() => [readSettings]],
  plan: (rows, { minutes }) => done({ rows: [changeSettings(rows, { lateMinutes: minutes })] }),
  undoLabel: 'settings.setLateMinutes',
})

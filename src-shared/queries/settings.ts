import { z } from 'zod'
import { defaultSettings, type WorkspaceSettings } from '#shared/domain/settings/settings.ts'
import { defineQuery } from './query.ts'

/** The workspace's own rules; the defaults until somebody changed them. */
export const settings = defineQuery({
  name: 'settings',
  args: z.object({}),
  async run(tx): Promise<WorkspaceSettings> {
    return (await tx.get('settings', 'workspace')) ?? defaultSettings
  },
})

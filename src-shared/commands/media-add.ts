import { z } from 'zod'
import type { MediaFile } from '#shared/domain/media/media.ts'
import { done } from '#shared/kernel/outcome.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { defineCommand, insert, patch } from './command.ts'
import { mediaHash } from './planning/args.ts'

const mediaFile: z.ZodType<MediaFile> = z.object({
  id: mediaHash,
  type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif']),
  bytes: z.number().int().positive(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  name: z.string().max(1000),
  addedAt: epochMsSchema,
  deletedAt: epochMsSchema.nullable(),
})

/** Makes a stored file known; run by the main process after the bytes are on the disk. The same file again changes nothing. */
export const mediaAdd = defineCommand({
  name: 'media.add',
  args: z.object({ media: mediaFile }),
  reads: [({ media }) => [{ table: 'media', keys: [media.id] }]],
  plan(rows, { media }) {
    const known = rows.get('media', media.id)
    if (!known) return done({ rows: [insert('media', { ...media, deletedAt: null })] })
    return done({ rows: known.deletedAt === null ? [] : [patch('media', media.id, { deletedAt: null })] })
  },
  undoLabel: null,
})

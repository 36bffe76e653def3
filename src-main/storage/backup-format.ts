import { z } from 'zod'

export const formatName = 'rubrika-backup'
/** Format this program writes; it reads this one and older ones. */
export const formatVersion = 1

/** First line of a backup. */
export const headerSchema = z.object({
  format: z.literal(formatName),
  version: z.number().int(),
  /** Schema of the database the rows come from. */
  schema: z.number().int(),
  /** Log position the export stands at. */
  seq: z.number().int(),
  takenAt: z.number().int(),
  workspace: z.enum(['own', 'demo']),
})

/** Every line between: table and row. */
export const rowSchema = z.tuple([z.string(), z.unknown()])

/** Last line: row count and SHA-256 of all lines before it. */
export const trailerSchema = z.object({ end: z.literal(formatName), rows: z.number().int(), sha256: z.string() })

export type BackupHeader = Omit<z.output<typeof headerSchema>, 'format' | 'version'>

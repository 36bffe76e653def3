import { z } from 'zod'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { csvEncodings, fileLanguages } from './plan-table.ts'

const text = z.string().max(40_000)

const table = z.object({
  name: z.string().max(200),
  color: z.string().regex(/^#[0-9a-fA-F]{6}$/),
  language: z.enum(fileLanguages),
  columns: z
    .array(z.object({ heading: z.string().max(400), width: z.number().min(1).max(200), kind: z.enum(['text', 'day', 'time']) }))
    .max(250)
    .readonly(),
  rows: z.array(z.array(text).max(250).readonly()).max(50_000).readonly(),
})

/** Posts as events of a calendar. */
const calendar = z.object({
  name: z.string().max(400),
  /** When the file is written. */
  madeAt: epochMsSchema,
  events: z
    .array(
      z.object({
        /** Stays the same for one post for ever: a subscription updates by it. */
        uid: z.string().min(1).max(200),
        /** Goes up with every change of the post, as seconds since it was made. */
        sequence: z.number().int().nonnegative(),
        at: epochMsSchema,
        createdAt: epochMsSchema,
        changedAt: epochMsSchema,
        summary: z.string().max(1000),
        description: text,
        categories: z.array(z.string().max(200)).max(20),
      }),
    )
    .max(20_000),
})

/** A file a page asks main to write. */
export const planFileRequest = z.discriminatedUnion('format', [
  z.object({ format: z.literal('xlsx'), table }),
  z.object({ format: z.literal('csv'), table, encoding: z.enum(csvEncodings) }),
  z.object({ format: z.literal('ics'), calendar }),
])
export type PlanFileRequest = z.output<typeof planFileRequest>
export type PlanCalendar = z.output<typeof calendar>

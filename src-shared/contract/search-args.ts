import { z } from 'zod'
import { idSchema } from '#shared/kernel/ids.ts'

/** The most posts a search may be asked about or answer with. */
const most = 20_000

/** What is looked for: the typed words, how many answers at most, and where only some posts are of interest, which. */
export const searchArgs = z.object({
  text: z.string().max(200),
  limit: z.number().int().min(1).max(most),
  among: z.array(idSchema<'post'>()).max(most).optional(),
})

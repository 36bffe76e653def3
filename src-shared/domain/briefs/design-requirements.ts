import { z } from 'zod'
import type { MediaFile } from '#shared/domain/media/media.ts'

export type PictureType = MediaFile['type']

/** File types a designer may be asked for: those the media store takes. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'] as const satisfies readonly PictureType[]

/** Pixels as displayed: exactly these, or any of this shape from a minimum on. */
export type FormatSize =
  | { readonly kind: 'exact'; readonly width: number; readonly height: number }
  | {
      readonly kind: 'aspect'
      readonly ratioWidth: number
      readonly ratioHeight: number
      readonly minWidth: number
      readonly minHeight: number
    }

/** What the network's own buttons and cuts may cover, as shares of width or height from each side (0.14 = 14 %). For showing. */
export type SafeArea = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }

/** One picture the designer must deliver: a post, a story, a cover. */
export type PictureFormat = {
  /** Unique within one brief. */
  readonly id: string
  readonly name: string
  readonly size: FormatSize
  readonly safeArea: SafeArea | null
}

/** What a delivered picture is checked against. */
export type DesignRequirements = {
  readonly formats: readonly PictureFormat[]
  /** Empty: any type the program takes. */
  readonly types: readonly PictureType[]
  readonly maxBytes: number | null
  /** Words that must stand on the picture; for a person's eye. */
  readonly texts: readonly string[]
}

/** Requirements that every picture meets. */
export const noDesignRequirements: DesignRequirements = { formats: [], types: [], maxBytes: null, texts: [] }

const pixels = z.number().int().min(1).max(20_000)
const share = z.number().min(0).max(0.9)

const sizeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exact'), width: pixels, height: pixels }),
  z.object({ kind: z.literal('aspect'), ratioWidth: pixels, ratioHeight: pixels, minWidth: pixels, minHeight: pixels }),
])
const safeAreaSchema = z
  .object({ top: share, right: share, bottom: share, left: share })
  .refine(({ top, right, bottom, left }) => top + bottom < 1 && left + right < 1, { error: 'nothing is left between the sides' })
const formatSchema = z.object({
  id: z.string().min(1).max(64),
  name: z.string().trim().min(1).max(120),
  size: sizeSchema,
  safeArea: safeAreaSchema.nullable(),
})

/** Refuses two formats of one id and a safe area that covers everything. */
export const designRequirementsSchema = z.object({
  formats: z
    .array(formatSchema)
    .max(50)
    .refine((formats) => new Set(formats.map((one) => one.id)).size === formats.length, { error: 'two formats of one id' }),
  types: z.array(z.enum(pictureTypes)).max(pictureTypes.length),
  maxBytes: z.number().int().min(1).max(1_000_000_000).nullable(),
  texts: z.array(z.string().trim().min(1).max(1000)).max(50),
}) as unknown as z.ZodType<DesignRequirements>

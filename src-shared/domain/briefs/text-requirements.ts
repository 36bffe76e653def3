import { z } from 'zod'

/**
 * What a length is counted in. Characters are those a reader sees (a family emoji is one), line ends not counted, as text editors
 * count; a word is a run without white space that has a letter or a digit.
 */
export const lengthUnits = ['characters', 'charactersNoSpaces', 'words'] as const
export type LengthUnit = (typeof lengthUnits)[number]

/** Both ends count as met; null: no limit on that side. */
export type LengthRequirement = { readonly min: number | null; readonly max: number | null; readonly unit: LengthUnit }

/** `exact`: the words as they stand, letter case and ё/е aside; `forms`: each word in any of its grammatical forms. */
export const matchModes = ['exact', 'forms'] as const
export type MatchMode = (typeof matchModes)[number]

/** For each word of a phrase (`phraseWords`) the set of its forms, lower case, ё as е. */
export type CompiledForms = readonly (readonly string[])[]

/** Words that are looked for in a text, one or several. */
export type SoughtWords = {
  /** Unique within one brief's requirements. */
  readonly id: string
  readonly text: string
  readonly match: MatchMode
  /** Null: not compiled yet, or `match` is `exact`. Belongs to `text`: who changes one drops the other. */
  readonly forms: CompiledForms | null
}

/** A key phrase and how often it must stand in the text; `max` null: as often as one likes. */
export type PhraseRequirement = SoughtWords & { readonly min: number; readonly max: number | null }

/** Words that must not stand in the text. */
export type StopWordRequirement = SoughtWords

/** A link that must be in the text, by a link mark or written out; `anchor` null: under any words. */
export type LinkRequirement = { readonly id: string; readonly url: string; readonly anchor: string | null }

/** What a delivered text is checked against. */
export type TextRequirements = {
  readonly length: LengthRequirement | null
  readonly phrases: readonly PhraseRequirement[]
  readonly links: readonly LinkRequirement[]
  readonly stopWords: readonly StopWordRequirement[]
}

/** Requirements that every text meets. */
export const noTextRequirements: TextRequirements = { length: null, phrases: [], links: [], stopWords: [] }

/** Requirements of one kind in one brief. */
export const maxRequirements = 200
/** Longest key phrase or stop phrase, UTF-16 units. */
export const maxPhraseLength = 200

const idSchema = z.string().min(1).max(64)
const limitSchema = z.number().int().min(0).max(1_000_000)
const sought = {
  id: idSchema,
  text: z.string().trim().min(1).max(maxPhraseLength),
  match: z.enum(matchModes),
  forms: z
    .array(z.array(z.string().min(1).max(100)).min(1).max(1000))
    .max(100)
    .nullable(),
}
const isOrdered = ({ min, max }: { readonly min: number | null; readonly max: number | null }): boolean =>
  min === null || max === null || min <= max

const lengthSchema = z
  .object({ min: limitSchema.nullable(), max: limitSchema.nullable(), unit: z.enum(lengthUnits) })
  .refine(isOrdered, { error: 'min above max' })
const phraseSchema = z.object({ ...sought, min: limitSchema, max: limitSchema.nullable() }).refine(isOrdered, { error: 'min above max' })
const linkSchema = z.object({
  id: idSchema,
  url: z.string().trim().min(1).max(4000),
  anchor: z.string().trim().min(1).max(maxPhraseLength).nullable(),
})

/** Refuses limits the wrong way round and two requirements of one id. */
export const textRequirementsSchema = z
  .object({
    length: lengthSchema.nullable(),
    phrases: z.array(phraseSchema).max(maxRequirements),
    links: z.array(linkSchema).max(maxRequirements),
    stopWords: z.array(z.object(sought)).max(maxRequirements),
  })
  .refine(({ phrases, links, stopWords }) => areDistinct([...phrases, ...links, ...stopWords]), {
    error: 'two requirements of one id',
  }) as unknown as z.ZodType<TextRequirements>

function areDistinct(rows: readonly { readonly id: string }[]): boolean {
  return new Set(rows.map((row) => row.id)).size === rows.length
}

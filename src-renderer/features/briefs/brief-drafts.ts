import { z } from 'zod'
import { keepUnsaved, kept, type Unsaved, unsavedOver } from '#renderer/ui/unsaved.ts'
import type { MediaFile } from '#shared/domain/media/media.ts'
import { type RichText, richTextSchema } from '#shared/domain/texts/rich-text.ts'
import type { BriefId } from '#shared/kernel/ids.ts'
import type { BriefFields } from './brief-fields.ts'
import type { PlacedPicture } from './pictures-view.ts'

const row = z.looseObject({ id: z.string() })
const words = z.string()
// Rows that are not finished are what is kept here, so their own rules are not asked.
const fieldsSchema = z.looseObject({
  ...{ title: words, goal: words, audience: words, tone: words, structure: words, references: words, zone: words },
  referencePictures: z.array(z.string()),
  assigneeId: z.string().nullable(),
  deadline: z.string().nullable(),
  requirements: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('text'),
      text: z.looseObject({ phrases: z.array(row), links: z.array(row), stopWords: z.array(row) }),
    }),
    z.object({ kind: z.literal('design'), design: z.looseObject({ formats: z.array(row), texts: z.array(z.string()) }) }),
  ]),
})
const fieldsDraft = z.object({ value: fieldsSchema, over: z.array(fieldsSchema) }) as unknown as z.ZodType<Unsaved<BriefFields>>
const workDraft = z.object({ value: richTextSchema, over: z.array(richTextSchema) })
const pictureSchema = z.object({
  formatId: z.string(),
  file: z.object({
    id: z.string().regex(/^[0-9a-f]{64}$/),
    type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif']),
    ...{ bytes: z.number(), width: z.number(), height: z.number(), name: z.string(), addedAt: z.number() },
    deletedAt: z.null(),
  }) as unknown as z.ZodType<MediaFile>,
})
const picturesDraft: z.ZodType<readonly PlacedPicture[]> = z.array(pictureSchema).max(100)

/** Keeps what was typed into a brief's form and is not stored: also rows that are not finished and so cannot be. */
export function keepFields(id: BriefId, draft: Unsaved<BriefFields> | null): void {
  keepUnsaved(`draftBrief:${id}`, draft)
}

export function fieldsLeft(id: BriefId, stored: BriefFields): BriefFields | null {
  const left = unsavedOver(`draftBrief:${id}`, fieldsDraft, stored)
  return left?.requirements.kind === stored.requirements.kind ? left : null
}

/** Keeps the text being written for a brief until it is stored. */
export function keepWork(id: BriefId, draft: Unsaved<RichText> | null): void {
  keepUnsaved(`draftWork:${id}`, draft)
}

export function workLeft(id: BriefId, stored: RichText): RichText | null {
  return unsavedOver(`draftWork:${id}`, workDraft, stored)
}

/** Which version of a brief pictures are picked for. */
export type PickedFor = { readonly briefId: BriefId; readonly version: number }

/** Keeps the pictures picked for a version until it is handed in. */
export function keepPictures(picked: PickedFor, pictures: readonly PlacedPicture[]): void {
  if (pictures.length === 0) localStorage.removeItem(picturesKey(picked))
  else localStorage.setItem(picturesKey(picked), JSON.stringify(pictures))
}

export function picturesLeft(picked: PickedFor): readonly PlacedPicture[] {
  return kept(picturesKey(picked), picturesDraft) ?? []
}

function picturesKey({ briefId, version }: PickedFor): string {
  return `draftPictures:${briefId}:${version}`
}

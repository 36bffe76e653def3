import { mostPictures } from '#shared/commands/planning/new-pictures.ts'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'

/** What a drop holds once it is stored and read. */
export type Taken = { readonly texts: readonly RichText[]; readonly pictures: readonly MediaHash[] }
export type DraftContent = { readonly text: RichText | null; readonly pictures: readonly MediaHash[] }

/**
 * Which posts a drop becomes. Pictures make one album, beside the words where there is one text only; more than a post takes go on
 * in the next one. Each of several texts is a post of its own.
 *
 * @param apart every picture is a post of its own
 */
export function draftsOf({ texts, pictures }: Taken, apart: boolean): readonly DraftContent[] {
  const size = apart ? 1 : mostPictures
  const albums = Array.from({ length: Math.ceil(pictures.length / size) }, (_, at) => pictures.slice(at * size, (at + 1) * size))
  const [only] = texts
  const [first = [], ...rest] = albums
  if (texts.length === 1 && only && !apart) return [{ text: only, pictures: first }, ...rest.map(withoutText)]
  return [...texts.map((text) => ({ text, pictures: [] })), ...albums.map(withoutText)]
}

function withoutText(pictures: readonly MediaHash[]): DraftContent {
  return { text: null, pictures }
}

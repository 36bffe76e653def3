import type { MediaStore } from '#main/media/media-store.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { type BriefPaper, paperPictures } from '#shared/domain/briefs/brief-paper.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'
import { done, type Outcome } from '#shared/kernel/outcome.ts'
import { briefDocx } from './brief-docx.ts'
import { briefHtml } from './brief-html.ts'

/** A picture as it lies in the file. */
export type FilePicture = { readonly bytes: Uint8Array; readonly type: string; readonly width: number; readonly height: number }
export type FilePictures = ReadonlyMap<MediaHash, FilePicture>

/** Types that Word shows everywhere. */
const types = ['image/jpeg', 'image/png']
/** A picture larger than this makes a file that mail refuses; it is drawn anew, smaller. */
const limits = { maxBytes: 1_500_000, maxSides: 6000, types }

/** A brief's paper as one file. Refuses with `notFound` or `pictureTooBig` when a picture of it cannot be had. */
export async function briefFile(
  media: Pick<MediaStore, 'shrinkFor'>,
  format: 'docx' | 'html',
  paper: BriefPaper,
): Promise<Outcome<Uint8Array, Problem>> {
  const pictures = new Map<MediaHash, FilePicture>()
  for (const hash of paperPictures(paper)) {
    const picture = await media.shrinkFor(hash, limits)
    if (!picture.ok) return picture
    pictures.set(hash, picture.value)
  }
  return done(format === 'docx' ? await briefDocx(paper, pictures) : Buffer.from(briefHtml(paper, pictures), 'utf8'))
}

import type { Outgoing } from '#main/networks/network-adapter.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { maxPictureBytes } from '#shared/domain/posts/checks.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'
import type { Outcome } from '#shared/kernel/outcome.ts'
import { networks } from '#shared/networks/index.ts'
import type { JobOutgoing } from '#shared/queries/job-outgoing.ts'

/** The media store as the publisher needs it: a picture in the form a network takes. */
export type PictureSource = {
  shrinkFor(
    hash: MediaHash,
    limits: { readonly maxBytes: number; readonly maxSides: number | null; readonly types: readonly string[] },
  ): Promise<Outcome<{ readonly bytes: Uint8Array }, Problem>>
}

/** A publication as the adapters take it. Pictures are read when they are wanted; a missing one makes `read` throw. */
export function toOutgoing({ job, channel, text, pictures }: JobOutgoing, media: PictureSource): Outgoing {
  const { images } = networks[channel.network]
  return {
    account: channel.account,
    text,
    at: job.dueAt,
    steps: job.steps,
    pictures: pictures.map(({ file, alt }) => ({
      file,
      alt,
      async read() {
        const picture = await media.shrinkFor(file.id, {
          maxBytes: images.maxBytes ?? maxPictureBytes,
          maxSides: images.maxSides,
          types: images.types,
        })
        if (!picture.ok) throw new Error(`picture not there: ${picture.problem.kind}`)
        return picture.value.bytes
      },
    })),
  }
}

import { useState } from 'react'
import { newId, useAct, useBridge, useRefused } from '#renderer/bridge/index.ts'
import { problem } from '#shared/contract/problem.ts'
import type { PostMediaId } from '#shared/kernel/ids.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'

export type Pictures = {
  /** Names of files on their way into the media store. */
  readonly uploading: readonly string[]
  /** Stores files and puts them at the end of the post, in order; each refusal is told by name. */
  readonly add: (files: readonly File[]) => Promise<void>
  readonly remove: (id: PostMediaId) => void
  /** Puts a picture behind another, or first. */
  readonly move: (id: PostMediaId, after: PostMediaId | null) => void
  readonly describe: (id: PostMediaId, alt: string) => void
}

/** What can be done with the pictures of a post. */
export function usePictures(detail: PostDetail): Pictures {
  const bridge = useBridge()
  const act = useAct()
  const refused = useRefused()
  const [uploading, setUploading] = useState<readonly string[]>([])
  const postId = detail.post.id

  async function addOne(file: File, after: PostMediaId | null): Promise<PostMediaId | null> {
    const stored = await bridge.upload(file, file.name)
    if (!stored.ok) {
      refused({ ...stored.problem, values: { ...stored.problem.values, name: file.name } })
      return after
    }
    // Stored, its file is whole again if it was not; twice in one post it is wanted by nobody.
    if (detail.media.some(({ hash }) => hash === stored.value.id)) {
      refused(problem('pictureThere', { values: { name: file.name } }))
      return after
    }
    const id = newId<'postMedia'>()
    const added = await act('postMedia.add', { id, postId, hash: stored.value.id, after })
    return added.ok ? id : after
  }

  return {
    uploading,
    async add(files) {
      setUploading((before) => [...before, ...files.map((file) => file.name)])
      let after = detail.media.at(-1)?.id ?? null
      for (const file of files) {
        after = await addOne(file, after)
        setUploading((before) => withoutFirst(before, file.name))
      }
    },
    remove: (id) => void act('postMedia.remove', { id }),
    move: (id, after) => void act('postMedia.move', { id, after }, { quiet: true }),
    describe: (id, alt) => void act('postMedia.setAlt', { id, alt }, { quiet: true }),
  }
}

function withoutFirst(names: readonly string[], name: string): readonly string[] {
  const place = names.indexOf(name)
  return place < 0 ? names : names.toSpliced(place, 1)
}

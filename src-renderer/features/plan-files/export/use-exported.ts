import { useEffect, useState } from 'react'
import { useBridge, useRefused } from '#renderer/bridge/index.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { ExportedPost } from '#shared/queries/index.ts'

/** The posts with their texts, read once when the dialog opens; undefined while they are being read. */
export function useExported(postIds: readonly PostId[]): readonly ExportedPost[] | undefined {
  const bridge = useBridge()
  const refused = useRefused()
  const [posts, setPosts] = useState<readonly ExportedPost[]>()
  const key = postIds.join(' ')
  useEffect(() => {
    let left = false
    void bridge.read('plan.posts', { ids: key === '' ? [] : (key.split(' ') as PostId[]) }).then((read) => {
      if (left) return
      if (read.ok) setPosts(read.value)
      else refused(read.problem)
    })
    return () => {
      left = true
    }
  }, [bridge, refused, key])
  return posts
}

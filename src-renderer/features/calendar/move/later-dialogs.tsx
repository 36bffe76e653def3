import { lazy, Suspense } from 'react'
import { useRestQuestion } from '../many/many-posts.ts'
import { useMoveDialog } from './move-store.ts'

const Dialogs = lazy(async () => ({ default: (await import('./move-dialog.tsx')).PostDialogs }))

/** *Move to…* and the question about the rest: read when one of them is asked for, or (`early`) before anybody does. */
export function PostDialogs({ early }: { readonly early: boolean }) {
  const moving = useMoveDialog(({ posts }) => posts.length > 0)
  const asking = useRestQuestion(({ asked }) => asked !== null)
  if (!early && !moving && !asking) return null
  return (
    <Suspense fallback={null}>
      <Dialogs />
    </Suspense>
  )
}

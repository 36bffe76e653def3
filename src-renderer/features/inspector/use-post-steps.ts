import { useAct } from '#renderer/bridge/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { unreachable } from '#shared/kernel/outcome.ts'
import type { Step } from './inspector-view.ts'

/** Runs the steps of a post. */
export function usePostSteps(postId: PostId): (step: Step) => void {
  const act = useAct()
  return (step) => {
    switch (step) {
      case 'schedule':
        return void act('post.schedule', { postId })
      case 'unschedule':
        return void act('post.unschedule', { postId })
      case 'publishNow':
        return void act('post.publishNow', { postId })
      case 'open':
        return goTo({ room: 'post', params: [postId], inspect: null })
      default:
        return unreachable(step)
    }
  }
}

import { useState } from 'react'
import { useAct } from '#renderer/bridge/index.ts'
import { useMoveOffQuiet } from '#renderer/features/quiet-days/index.ts'
import { goTo, inspect } from '#renderer/routes/route.ts'
import { quietKey } from '#shared/domain/publishing/quiet-days.ts'
import type { QueueAct, QueueRow } from './queue-view.ts'
import { useAnswers } from './use-answers.ts'

type QueueActs = {
  readonly busy: boolean
  /** What a look-up found, in words; null: nothing to say. */
  readonly said: string | null
  /** `url`: the link of the post a person found, for `published`. */
  run(what: QueueAct, url?: string): void
}

type Acted = Pick<QueueRow, 'variantId' | 'postId' | 'brandId' | 'channelId' | 'at' | 'quiet'>

/** What a person does with one publication: answers what it asks, or mends what holds it. */
export function useQueueActs({ variantId, postId, brandId, channelId, at, quiet }: Acted): QueueActs {
  const act = useAct()
  const moveOff = useMoveOffQuiet()
  const [busy, setBusy] = useState(false)
  const answers = useAnswers(variantId)
  const answer = (what: QueueAct, url: string): Promise<unknown> => {
    switch (what) {
      case 'approve':
        return Promise.resolve(inspect(postId))
      case 'openPost':
        return Promise.resolve(goTo({ room: 'post', params: [postId], inspect: null }))
      case 'signIn':
      case 'openChannel':
        return Promise.resolve(goTo({ room: 'settings', params: ['brands', brandId, channelId], inspect: null }))
      case 'publishNow':
        return act('post.publishNow', { postId })
      case 'quietAnyway':
        // What is due already goes now; what is planned goes at its time.
        if (at <= Date.now() || !quiet) return act('post.publishNow', { postId })
        return act('post.setMeant', { postId, key: quietKey, about: quiet.day })
      case 'moveOff':
        return moveOff(postId)
      default:
        return answers.give(what, url)
    }
  }
  const run = async (what: QueueAct, url = '') => {
    setBusy(true)
    await answer(what, url)
    setBusy(false)
  }
  return { busy, said: answers.said, run: (what, url) => void run(what, url) }
}

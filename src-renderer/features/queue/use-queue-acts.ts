import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useBridge, useRefused } from '#renderer/bridge/index.ts'
import { useMoveOffQuiet } from '#renderer/features/quiet-days/index.ts'
import { goTo, inspect } from '#renderer/routes/route.ts'
import { quietKey } from '#shared/domain/publishing/quiet-days.ts'
import { unreachable } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { QueueAct, QueueRow } from './queue-view.ts'

type QueueActs = {
  readonly busy: boolean
  /** What a look-up found, in words; null: nothing to say. */
  readonly said: string | null
  /** `url`: the link of the post a person found, for `published`. */
  run(what: QueueAct, url?: string): void
}

const hourMs = 3_600_000

type Acted = Pick<QueueRow, 'variantId' | 'postId' | 'brandId' | 'at' | 'quiet'>

/** Answers of a person to one publication. */
export function useQueueActs({ variantId, postId, brandId, at, quiet }: Acted): QueueActs {
  const { t } = useTranslation('publishing')
  const bridge = useBridge()
  const act = useAct()
  const refused = useRefused()
  const moveOff = useMoveOffQuiet()
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const lookUp = async () => {
    setSaid(t('queue.found.looking'))
    const outcome = await bridge.call('publishing.lookUp', { variantId })
    setSaid(outcome.ok ? t(`queue.found.${outcome.value.found}`) : null)
    if (!outcome.ok) refused(outcome.problem)
  }
  const answer = (what: QueueAct, url: string): Promise<unknown> => {
    switch (what) {
      case 'sendLate':
        return act('publication.sendLate', { variantId })
      case 'retry':
        return act('publication.retry', { variantId })
      case 'skip':
        return act('publication.skip', { variantId })
      case 'published':
        return act('publication.confirmPublished', { variantId, url })
      case 'notPublished':
        return act('publication.confirmNotPublished', { variantId })
      case 'approve':
        return Promise.resolve(inspect(postId))
      case 'openPost':
        return Promise.resolve(goTo({ room: 'post', params: [postId], inspect: null }))
      case 'openChannel':
        return Promise.resolve(goTo({ room: 'settings', params: ['brands', brandId], inspect: null }))
      case 'publishNow':
        return act('post.publishNow', { postId })
      case 'quietAnyway':
        // What is due already goes now; what is planned goes at its time.
        if (at <= Date.now() || !quiet) return act('post.publishNow', { postId })
        return act('post.setMeant', { postId, key: quietKey, about: quiet.day })
      case 'moveOff':
        return moveOff(postId)
      case 'openSheet':
        return Promise.resolve(goTo({ room: 'hand', params: [variantId] }))
      case 'later':
        return act('publication.remindLater', { variantId, at: (Date.now() + hourMs) as EpochMs })
      case 'lookUp':
        return lookUp()
      default:
        return unreachable(what)
    }
  }
  const run = async (what: QueueAct, url = '') => {
    setBusy(true)
    await answer(what, url)
    setBusy(false)
  }
  return { busy, said, run: (what, url) => void run(what, url) }
}

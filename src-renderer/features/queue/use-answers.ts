import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useBridge, useRefused } from '#renderer/bridge/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import { unreachable } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

/** What a person may answer to a publication that asks. */
export type Answer = 'openSheet' | 'later' | 'sendLate' | 'retry' | 'published' | 'notPublished' | 'lookUp' | 'skip'

type Answers = {
  /** What a look-up found, in words; null: nothing to say. */
  readonly said: string | null
  /** Settles when the answer is stored or refused. `url`: the link of the post a person found, for `published`. */
  give(what: Answer, url?: string): Promise<unknown>
}

const hourMs = 3_600_000

/** Answers of a person to the publication of one variant. */
export function useAnswers(variantId: VariantId): Answers {
  const { t } = useTranslation('publishing')
  const act = useAct()
  const bridge = useBridge()
  const refused = useRefused()
  const [said, setSaid] = useState<string | null>(null)
  const lookUp = async () => {
    setSaid(t('queue.found.looking'))
    const outcome = await bridge.call('publishing.lookUp', { variantId })
    setSaid(outcome.ok ? t(`queue.found.${outcome.value.found}`) : null)
    if (!outcome.ok) refused(outcome.problem)
  }
  const give = (what: Answer, url = ''): Promise<unknown> => {
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
  return { said, give }
}

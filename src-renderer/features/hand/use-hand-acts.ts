import { useState } from 'react'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

type HandActs = {
  readonly busy: boolean
  /** It is out; `url` may be empty. */
  done(url: string): void
  later(at: EpochMs): void
  skip(): void
  /** It is not out after all. */
  takeBack(): void
}

/** The answers of a person to one publication by hand. */
export function useHandActs(variantId: VariantId): HandActs {
  const act = useAct()
  const [busy, setBusy] = useState(false)
  const run = async (work: () => ReturnType<typeof act>, then: () => void = () => undefined) => {
    setBusy(true)
    const outcome = await work()
    setBusy(false)
    if (outcome.ok) then()
  }
  return {
    busy,
    done: (url) => void run(() => act('publication.confirmPublished', { variantId, url })),
    later: (at) => void run(() => act('publication.remindLater', { variantId, at })),
    skip: () =>
      void run(
        () => act('publication.skip', { variantId }),
        () => goTo({ room: 'queue' }),
      ),
    takeBack() {
      const newVariantId = newId<'variant'>()
      void run(
        () => act('publication.takeBackByHand', { variantId, newVariantId }),
        () => goTo({ room: 'hand', params: [newVariantId] }, 'replace'),
      )
    },
  }
}

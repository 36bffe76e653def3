import type { AppHandlers } from '#main/rpc/page-server.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { done, type Outcome } from '#shared/kernel/outcome.ts'
import { texts } from '#shared/text/index.ts'
import { type HandlerDeps, onOpen } from './handler-deps.ts'

type PhoneCalls = 'hand.toPhone' | 'phone.state' | 'phone.save' | 'phone.findChat' | 'phone.test' | 'phone.forget'

/** The user's own phone: connecting it, and sending to it what is published by hand. */
export function phoneHandlers(deps: HandlerDeps): Pick<AppHandlers, PhoneCalls> {
  const sent = (outcome: Outcome<true, Problem>) => (outcome.ok ? done({ sent: true as const }) : outcome)
  return {
    'hand.toPhone': ({ variantId }) => onOpen(deps, async ({ publishing }) => sent(await publishing.phone.send(variantId))),
    'phone.state': () => onOpen(deps, ({ publishing }) => publishing.phone.state()),
    'phone.save': ({ botToken, server }) => onOpen(deps, ({ publishing }) => publishing.phone.save(botToken, server)),
    'phone.findChat': () => onOpen(deps, ({ publishing }) => publishing.phone.findChat()),
    'phone.test': () =>
      onOpen(deps, async ({ publishing }) =>
        sent(await publishing.phone.test(texts[deps.preferences.get().language].settings.phone.testWords)),
      ),
    'phone.forget': () =>
      onOpen(deps, async ({ publishing }) => {
        await publishing.phone.forget()
        return publishing.phone.state()
      }),
  }
}

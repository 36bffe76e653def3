import type { AppHandlers } from '#main/rpc/page-server.ts'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { type HandlerDeps, onOpen } from './handler-deps.ts'

type PublishingCalls =
  | 'channels.connect'
  | 'channels.signInAgain'
  | 'channels.test'
  | 'channels.disconnect'
  | 'channels.refresh'
  | 'publishing.confirmDevice'
  | 'publishing.lookUp'
  | 'publishing.attempts'
  | 'publishing.editPublished'
  | 'publishing.removePublished'
  | 'demo.feed'
  | 'demo.setFaults'

/** Channels, the publisher and the demo network of the open workspace. */
export function publishingHandlers(deps: HandlerDeps): Pick<AppHandlers, PublishingCalls> {
  return {
    'channels.connect': (args) => onOpen(deps, ({ publishing }) => publishing.channels.connect(args)),
    'channels.signInAgain': (args) => onOpen(deps, ({ publishing }) => publishing.channels.signInAgain(args)),
    'channels.test': (args) => onOpen(deps, ({ publishing }) => publishing.channels.test(args)),
    'channels.disconnect': (args) => onOpen(deps, ({ publishing }) => publishing.channels.disconnect(args)),
    'channels.refresh': (args) => onOpen(deps, ({ publishing }) => publishing.channels.refresh(args)),
    'publishing.confirmDevice': () =>
      onOpen(deps, async ({ publishing, device }) => {
        // The other shell's newer work is a question of its own: confirming this device must not answer it.
        if (device.hold()?.why === 'otherShell' && deps.notices.list().some((one) => one.kind === 'otherShellNewer')) {
          return failed(problem('otherShellNewer'))
        }
        const confirmed = await publishing.confirmDevice()
        if (confirmed.ok) for (const kind of ['restored', 'copiedWorkspace'] as const) deps.notices.drop(kind)
        return confirmed
      }),
    'publishing.lookUp': ({ variantId }) => onOpen(deps, ({ publishing }) => publishing.lookUp(variantId)),
    'publishing.attempts': ({ variantId }) =>
      onOpen(deps, async ({ publishing }) => done({ attempts: await publishing.attempts(variantId) })),
    'publishing.editPublished': ({ variantId, text }) => onOpen(deps, ({ publishing }) => publishing.editPublished(variantId, text)),
    'publishing.removePublished': ({ variantId }) => onOpen(deps, ({ publishing }) => publishing.removePublished(variantId)),
    'demo.feed': (args) => onOpen(deps, ({ publishing }) => publishing.demo.feed(args)),
    'demo.setFaults': (args) => onOpen(deps, ({ publishing }) => publishing.demo.setFaults(args)),
  }
}

import type { Shell } from '#main/shell/shell.ts'
import type { AppEvent } from '#shared/contract/app-contract.ts'
import type { JobOutgoing } from '#shared/queries/job-outgoing.ts'
import { type Language, texts } from '#shared/text/index.ts'
import { filled } from './words.ts'

export type TellDeps = {
  readonly shell: Pick<Shell, 'kind' | 'notify'>
  readonly language: () => Language
  readonly push: (event: AppEvent) => void
}

/**
 * Tells the user that something is to be published by hand now: one notification, however many are due. A click opens the
 * sheet, or the queue where there are several. Where the shell has no notifications the page says it.
 */
export function tellByHand({ shell, language, push }: TellDeps, due: readonly JobOutgoing[]): void {
  const [first, ...others] = due
  if (!first) return
  const words = texts[language()]
  const { one, several } = words.hand.notice
  const values = {
    network: words.common.network[first.channel.network],
    channel: first.channel.title,
    text: first.post.firstLine || words.common.untitled,
    n: due.length,
  }
  const said = others.length === 0 ? one : several
  const route = others.length === 0 ? `#/hand/${first.variant.id}` : '#/queue'
  const notice = { title: filled(said.title, values), body: filled(said.body, values) }
  if (shell.kind === 'node-browser') push({ kind: 'told', ...notice, route })
  shell.notify({ ...notice, onClick: () => push({ kind: 'open', route }) })
}

import { useState } from 'react'
import { useAppState, useBridge } from '#renderer/bridge/index.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { networks } from '#shared/networks/index.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import type { FieldValues } from './sign-in-fields.tsx'
import type { VaultWish } from './vault-choice.tsx'

/** A new channel of a brand, or a new sign-in for one that lost it. */
export type ConnectTarget = { readonly kind: 'new'; readonly brandId: BrandId } | { readonly kind: 'again'; readonly channel: Channel }

export type Connected = { readonly title: string }

type Connecting = {
  readonly busy: boolean
  readonly problem: Problem | null
  /** The sign-in will be kept on this machine and nobody has said how yet. */
  readonly vaultWanted: boolean
  forget(): void
  connect(fields: FieldValues, wish: VaultWish): Promise<Connected | null>
}

/** Connects a channel: first the vault's choice when it is still open, then the sign-in, which main tests before it saves it. */
export function useConnect(target: ConnectTarget, network: NetworkId): Connecting {
  const bridge = useBridge()
  const vault = useAppState('vault')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const hasSecret = networks[network].signIn.some(({ secret }) => secret)
  const vaultWanted = vault === 'unchosen' && (hasSecret || problem?.kind === 'vaultNotChosen')
  const send = (fields: FieldValues) =>
    target.kind === 'new'
      ? bridge.call('channels.connect', { brandId: target.brandId, network, fields })
      : bridge.call('channels.signInAgain', { channelId: target.channel.id, fields })
  return {
    busy,
    problem,
    vaultWanted,
    forget: () => setProblem(null),
    async connect(fields, wish) {
      setBusy(true)
      const chosen = vaultWanted
        ? await bridge.call(
            'vault.choose',
            wish.mode === 'passphrase' ? { mode: wish.mode, passphrase: wish.passphrase } : { mode: wish.mode },
          )
        : null
      const outcome = chosen && !chosen.ok ? chosen : await send(trimmed(fields))
      setBusy(false)
      setProblem(outcome.ok ? null : outcome.problem)
      return outcome.ok && 'title' in outcome.value ? { title: outcome.value.title } : null
    },
  }
}

/** Pasted values bring spaces along; an optional field left empty is not sent. */
function trimmed(fields: FieldValues): Record<string, string> {
  const pairs = Object.entries(fields).map(([name, value]): [string, string] => [name, value.trim()])
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''))
}

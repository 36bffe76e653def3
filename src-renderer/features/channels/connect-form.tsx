import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '#renderer/bridge/index.ts'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import { useVaultDoor } from '#renderer/ui/vault-door.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { networks } from '#shared/networks/index.ts'
import { hasApi, type NetworkId, networkIds, type SignInField } from '#shared/networks/network.ts'
import { ByHandForm } from './by-hand-form.tsx'
import styles from './channels.module.css'
import { NetworkPicker } from './network-picker.tsx'
import { emptyFields, type FieldValues, SignInFields } from './sign-in-fields.tsx'
import { type Connected, type ConnectTarget, useConnect } from './use-connect.ts'
import { isWhole, noVaultWish, VaultChoice } from './vault-choice.tsx'
import { type Way, WayPicker } from './way-picker.tsx'

type ConnectFormProps = {
  readonly target: ConnectTarget
  readonly onConnected: (channel: Connected) => void
  /** Quiet buttons beside the main one. */
  readonly others?: ReactNode
}

/** Connects a channel: the network, then either a sign-in, or a name for one that a person publishes to. */
export function ConnectForm({ target, onConnected, others }: ConnectFormProps) {
  const [network, setNetwork] = useState<NetworkId>(target.kind === 'again' ? target.channel.network : networkIds[0])
  const [wanted, setWanted] = useState<Way>('api')
  if (target.kind === 'again')
    return <SignInForm key={network} target={target} network={network} onConnected={onConnected} others={others} />
  const way = hasApi(network) && (wanted === 'api' || !worksByHand(network)) ? 'api' : 'hand'
  return (
    <div className={styles.form}>
      <NetworkPicker value={network} onChange={setNetwork} />
      {hasApi(network) && worksByHand(network) ? <WayPicker value={way} onChange={setWanted} /> : null}
      {way === 'api' ? (
        <SignInForm key={network} target={target} network={network} onConnected={onConnected} others={others} />
      ) : (
        <ByHandForm key={network} brandId={target.brandId} network={network} onConnected={onConnected} others={others} />
      )}
    </div>
  )
}

/** The pretend network has no page a person could write on. */
function worksByHand(network: NetworkId): boolean {
  return networks[network].composer !== null || !hasApi(network)
}

/** Signs in to a network: its fields, the vault's choice when it is still open, and what went wrong in words. */
function SignInForm({ target, network, onConnected, others }: ConnectFormProps & { readonly network: NetworkId }) {
  const { t } = useTranslation('channels')
  const [values, setValues] = useState(() => knownFields(target))
  const [wish, setWish] = useState(noVaultWish)
  const { problem, vaultWanted, busy, connect } = useConnect(target, network)
  const problemText = useProblemText()
  const [silent, setSilent] = useState<Connected | null>(null)
  const inVault = problem?.kind === 'weakPassphrase'
  // What is missing is said once somebody has tried to go on, not while they are filling in.
  const [tried, setTried] = useState(false)
  const empty = emptyFields(network, values)
  const ready = empty.length === 0 && (!vaultWanted || isWhole(wish))
  const faults = {
    ...(problem?.field && !inVault ? { [problem.field]: problemText(problem) } : {}),
    ...(tried ? missingWords(empty, problemText({ kind: 'emptyToken' }), t('connect.empty')) : {}),
  }
  const vaultFault = inVault ? problemText(problem) : tried && wish.passphrase === '' ? t('vault.empty') : null
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!ready || busy) return
    const connected = await connect(values, wish)
    if (connected && target.kind === 'new' && !networks[network].history) setSilent(connected)
    else if (connected) onConnected(connected)
  }
  if (silent) return <NoHistory network={network} connected={silent} onRead={() => onConnected(silent)} />
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p className={styles.line}>{t(`connect.about.${network}`)}</p>
      <SignInFields network={network} values={values} onChange={setValues} faults={faults} />
      {vaultWanted ? <VaultChoice wish={wish} onChange={setWish} error={vaultFault} /> : null}
      {problem && !inVault && !knownField(network, problem) && problem.kind !== 'vaultNotChosen' ? <Refusal problem={problem} /> : null}
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" loading={busy}>
          {t(target.kind === 'new' ? 'connect.submit' : 'connect.submitAgain')}
        </Button>
        {others}
      </div>
    </form>
  )
}

/** Who signs in again is known where the network goes by names; only the secret is typed. */
function knownFields(target: ConnectTarget): FieldValues {
  if (target.kind === 'new' || !target.channel.title.startsWith('@')) return {}
  const { network, title } = target.channel
  const name = networks[network].signIn.find(({ secret, optional }) => !secret && !optional)?.name
  return name === undefined ? {} : { [name]: title }
}

/** Under each empty field why nothing was sent. */
function missingWords(empty: readonly SignInField[], secret: string, other: string): Record<string, string> {
  return Object.fromEntries(empty.map((field) => [field.name, field.secret ? secret : other]))
}

type NoHistoryProps = { readonly network: NetworkId; readonly connected: Connected; readonly onRead: () => void }

/** Said once, when it is connected: what this network does not tell a program. */
function NoHistory({ network, connected, onRead }: NoHistoryProps) {
  const { t } = useTranslation('channels')
  const networkName = useNetworkName()
  return (
    <div className={styles.form} role="status">
      <p className={styles.line}>{t('connect.noHistory', { title: connected.title, network: networkName(network) })}</p>
      <div className={styles.buttons}>
        <Button variant="filled" onClick={onRead}>
          {t('connect.read')}
        </Button>
      </div>
    </div>
  )
}

function knownField(network: NetworkId, problem: Problem): boolean {
  return networks[network].signIn.some(({ name }) => name === problem.field)
}

function Refusal({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation('channels')
  const vault = useAppState('vault')
  const open = useVaultDoor((state) => state.open)
  const locked = problem.kind === 'vaultLocked' && vault === 'locked'
  return (
    <ErrorPanel
      problem={problem}
      kept={t('connect.kept')}
      remedy={
        locked ? (
          <Button size="xs" onClick={open}>
            {t('vault.unlock')}
          </Button>
        ) : undefined
      }
    />
  )
}

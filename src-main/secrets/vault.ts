import type { SignIn } from '#main/networks/network-adapter.ts'
import type { Keychain } from '#main/shell/shell.ts'
import type { VaultState } from '#shared/contract/app-contract.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { newSalt, passphraseKey, seal, shortestPassphrase, unseal } from './passphrase-key.ts'
import { checkServerAddress } from './server-address.ts'
import { readVaultFile, type VaultFile, writeVaultFile } from './vault-file.ts'

/**
 * The sign-ins of one workspace's channels on this device. Secrets are sealed by the OS keychain or by a passphrase, or
 * kept for this run only; never in plain text on disk. Sign-ins without a secret are stored and read in every state.
 */
export type Vault = {
  state(): VaultState
  /** Whether a sealed sign-in waits for the passphrase. */
  waitsForPassphrase(): boolean
  /** Where there is no keychain: how to keep secrets. Refused with `weakPassphrase` under eight characters. */
  choose(mode: 'passphrase' | 'session', passphrase: string | null): Promise<Outcome<VaultState, Problem>>
  unlock(passphrase: string): Promise<Outcome<VaultState, Problem>>
  /** Null: this device has no sign-in for the channel. Refused with `vaultLocked`, or `signInExpired` when the seal does not open here. */
  read(channel: ChannelId): Promise<Outcome<SignIn | null, Problem>>
  /** Refused with `emptyToken`, `badServerAddress`, `vaultNotChosen`, `vaultLocked`; what was stored before stays then. */
  save(channel: ChannelId, signIn: SignIn): Promise<Outcome<true, Problem>>
  forget(channel: ChannelId): Promise<void>
  onChange(changed: () => void): () => void
}

export type VaultDeps = {
  readonly path: string
  readonly keychain: Keychain
  /** Told every secret that passes, so that the log can hide it. */
  readonly learn: (secret: string) => void
}

const verifierText = 'rubrika vault'
const verifierContext = 'verifier'

type Memory = {
  file: VaultFile
  readonly hasKeychain: boolean
  key: Buffer | null
  /** Session mode: the sign-ins themselves. */
  readonly session: Map<string, SignIn>
}

export async function openVault(deps: VaultDeps): Promise<Vault> {
  const memory: Memory = {
    file: await readVaultFile(deps.path),
    hasKeychain: await deps.keychain.available(),
    key: null,
    session: new Map(),
  }
  const listeners = new Set<() => void>()
  const changed = (): void => {
    for (const listener of listeners) listener()
  }
  // One write at a time: two channels connected at once must not lose each other.
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = turn.catch(() => undefined).then(work)
    turn = next
    return next
  }
  const put = async (file: VaultFile): Promise<void> => {
    await writeVaultFile(deps.path, file)
    memory.file = file
  }
  return {
    state: () => stateOf(memory),
    waitsForPassphrase: () => stateOf(memory) === 'locked' && Object.keys(memory.file.sealed).length > 0,
    choose: (mode, passphrase) =>
      inTurn(async () => {
        const chosen = await choose(memory, put, mode, passphrase)
        if (chosen.ok) changed()
        return chosen
      }),
    unlock: (passphrase) =>
      inTurn(async () => {
        const opened = await unlock(memory, passphrase)
        if (opened.ok) changed()
        return opened
      }),
    read: (channel) => read(memory, deps, channel),
    save: (channel, signIn) =>
      inTurn(async () => {
        const saved = await save(memory, deps, put, { channel, signIn })
        if (saved.ok) changed()
        return saved
      }),
    forget: (channel) =>
      inTurn(async () => {
        memory.session.delete(channel)
        await put(without(memory.file, channel))
        changed()
      }),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What was sealed by a keychain stays with it; a passphrase, once chosen, wins over a keychain that came later. */
function stateOf(memory: Memory): VaultState {
  if (memory.file.mode === 'passphrase') return memory.key ? 'passphrase' : 'locked'
  if (memory.hasKeychain) return 'keychain'
  return memory.file.mode === 'session' ? 'session' : 'unchosen'
}

type Put = (file: VaultFile) => Promise<void>

async function choose(
  memory: Memory,
  put: Put,
  mode: 'passphrase' | 'session',
  passphrase: string | null,
): Promise<Outcome<VaultState, Problem>> {
  const state = stateOf(memory)
  if (state !== 'unchosen' && state !== 'session') return failed(problem('notAllowed', { detail: `the vault is ${state}` }))
  if (mode === 'session') {
    await put({ ...memory.file, mode: 'session' })
    return done(stateOf(memory))
  }
  if ([...(passphrase ?? '')].length < shortestPassphrase)
    return failed(problem('weakPassphrase', { field: 'passphrase', values: { min: shortestPassphrase } }))
  const salt = newSalt()
  const key = await passphraseKey(passphrase ?? '', salt)
  const sealed: Record<string, string> = {}
  for (const [channel, signIn] of memory.session) sealed[channel] = seal(key, JSON.stringify(signIn), channel)
  // What a lost keychain sealed cannot be opened any more and gives way.
  await put({ ...memory.file, mode: 'passphrase', passphrase: { salt, verifier: seal(key, verifierText, verifierContext) }, sealed })
  memory.key = key
  memory.session.clear()
  return done(stateOf(memory))
}

async function unlock(memory: Memory, passphrase: string): Promise<Outcome<VaultState, Problem>> {
  const kept = memory.file.passphrase
  if (!kept) return failed(problem('vaultNotChosen'))
  const key = await passphraseKey(passphrase, kept.salt)
  if (unseal(key, kept.verifier, verifierContext) !== verifierText) return failed(problem('wrongPassphrase', { field: 'passphrase' }))
  memory.key = key
  return done(stateOf(memory))
}

async function read(memory: Memory, deps: VaultDeps, channel: ChannelId): Promise<Outcome<SignIn | null, Problem>> {
  const open = memory.file.open[channel]
  if (open) return done({ ...open, secrets: {} })
  const kept = memory.session.get(channel)
  if (kept) return done(kept)
  const sealed = memory.file.sealed[channel]
  if (sealed === undefined) return done(null)
  const state = stateOf(memory)
  if (state === 'locked') return failed(problem('vaultLocked'))
  const plain = memory.key ? unseal(memory.key, sealed, channel) : await openByKeychain(memory, deps, sealed)
  if (plain === null) return failed(problem('signInExpired', { detail: 'the stored sign-in does not open on this device' }))
  const signIn = JSON.parse(plain) as SignIn
  for (const secret of Object.values(signIn.secrets)) deps.learn(secret)
  return done(signIn)
}

async function openByKeychain(memory: Memory, deps: VaultDeps, sealed: string): Promise<string | null> {
  if (!memory.hasKeychain) return null
  return deps.keychain.decrypt(Buffer.from(sealed, 'base64')).catch(() => null)
}

async function save(
  memory: Memory,
  deps: VaultDeps,
  put: Put,
  what: { readonly channel: ChannelId; readonly signIn: SignIn },
): Promise<Outcome<true, Problem>> {
  const { channel, signIn } = what
  const secrets = Object.values(signIn.secrets)
  if (secrets.some((secret) => secret.trim() === '')) return failed(problem('emptyToken'))
  const address = signIn.server === null ? done(null) : checkServerAddress(signIn.server)
  if (!address.ok) return address
  const kept: SignIn = { ...signIn, server: address.value }
  for (const secret of secrets) deps.learn(secret)
  if (secrets.length === 0) {
    if (memory.file.sealed[channel] !== undefined || memory.session.has(channel)) return failed(problem('emptyToken'))
    await put({ ...memory.file, open: { ...memory.file.open, [channel]: { account: kept.account, server: kept.server } } })
    return done(true)
  }
  const state = stateOf(memory)
  if (state === 'unchosen') return failed(problem('vaultNotChosen'))
  if (state === 'locked') return failed(problem('vaultLocked'))
  if (state === 'session') {
    memory.session.set(channel, kept)
    return done(true)
  }
  const plain = JSON.stringify(kept)
  const sealed = memory.key ? seal(memory.key, plain, channel) : Buffer.from(await deps.keychain.encrypt(plain)).toString('base64')
  await put({ ...memory.file, mode: memory.key ? 'passphrase' : 'keychain', sealed: { ...memory.file.sealed, [channel]: sealed } })
  return done(true)
}

function without(file: VaultFile, channel: string): VaultFile {
  const { [channel]: _sealed, ...sealed } = file.sealed
  const { [channel]: _open, ...open } = file.open
  return { ...file, sealed, open }
}

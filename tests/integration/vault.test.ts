import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SignIn } from '#main/networks/network-adapter.ts'
import { checkServerAddress } from '#main/secrets/server-address.ts'
import { openVault, type Vault } from '#main/secrets/vault.ts'
import type { Keychain } from '#main/shell/shell.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import { anId, okay } from '#tests/support/page-talk.ts'
import { aFolder } from '#tests/support/running-program.ts'
import { placesOf } from '#tests/support/secret-search.ts'

const token = 'abcd-efgh-ijkl-mnop'
const passphrase = 'верная парольная фраза'
const signIn: SignIn = { account: 'did:plc:abc', server: 'https://pds.example', secrets: { appPassword: token } }
const demoSignIn: SignIn = { account: 'bakery', server: null, secrets: {} }
const channel = anId<'channel'>() as ChannelId
const other = anId<'channel'>() as ChannelId

const none: Keychain = {
  available: async () => false,
  encrypt: () => Promise.reject(new Error('no keychain')),
  decrypt: () => Promise.reject(new Error('no keychain')),
}

/** A keychain whose seal is the text turned upside down: enough to see who sealed. */
const upsideDown: Keychain = {
  available: async () => true,
  encrypt: async (plain) => Buffer.from(plain).map((byte) => 255 - byte),
  decrypt: async (sealed) => Buffer.from(Buffer.from(sealed).map((byte) => 255 - byte)).toString('utf8'),
}

async function aVault(keychain: Keychain = none, folder?: string): Promise<{ vault: Vault; folder: string; learned: string[] }> {
  const at = folder ?? (await aFolder())
  const learned: string[] = []
  const vault = await openVault({ path: join(at, 'vault.json'), keychain, learn: (secret) => learned.push(secret) })
  return { vault, folder: at, learned }
}

async function withPassphrase() {
  const all = await aVault()
  okay(await all.vault.choose('passphrase', passphrase))
  okay(await all.vault.save(channel, signIn))
  return all
}

describe('without a keychain', () => {
  it('nothing secret is kept until the user has chosen how', async () => {
    const { vault } = await aVault()
    expect(vault.state()).toBe('unchosen')
    expect(await vault.save(channel, signIn)).toEqual({ ok: false, problem: { kind: 'vaultNotChosen' } })
  })

  it('a sign-in without a secret is kept all the same', async () => {
    const { vault } = await aVault()
    okay(await vault.save(channel, demoSignIn))
    expect(okay(await vault.read(channel))).toEqual(demoSignIn)
    expect(vault.state()).toBe('unchosen')
  })

  it('kept for this run only, nothing is written', async () => {
    const { vault, folder } = await aVault()
    okay(await vault.choose('session', null))
    okay(await vault.save(channel, signIn))
    expect(okay(await vault.read(channel))).toEqual(signIn)
    expect(await placesOf(folder, token)).toEqual([])
    const again = await aVault(none, folder)
    expect(again.vault.state()).toBe('session')
    expect(okay(await again.vault.read(channel))).toBeNull()
  })

  it('what was kept for this run is sealed when a passphrase is chosen after all', async () => {
    const { vault, folder } = await aVault()
    okay(await vault.choose('session', null))
    okay(await vault.save(channel, signIn))
    okay(await vault.choose('passphrase', passphrase))
    const again = await aVault(none, folder)
    okay(await again.vault.unlock(passphrase))
    expect(okay(await again.vault.read(channel))).toEqual(signIn)
  })
})

describe('with a passphrase', () => {
  it('fewer than eight characters are refused', async () => {
    const { vault } = await aVault()
    expect(await vault.choose('passphrase', '1234567')).toMatchObject({
      ok: false,
      problem: { kind: 'weakPassphrase', field: 'passphrase' },
    })
    expect(vault.state()).toBe('unchosen')
  })

  it('it is locked after a restart and opens with the same words only', async () => {
    const { folder } = await withPassphrase()
    const { vault } = await aVault(none, folder)
    expect(vault.state()).toBe('locked')
    expect(vault.waitsForPassphrase()).toBe(true)
    expect(await vault.read(channel)).toEqual({ ok: false, problem: { kind: 'vaultLocked' } })
    expect(await vault.unlock('не та фраза')).toMatchObject({ ok: false, problem: { kind: 'wrongPassphrase' } })
    expect(vault.state()).toBe('locked')
    expect(okay(await vault.unlock(passphrase))).toBe('passphrase')
    expect(okay(await vault.read(channel))).toEqual(signIn)
  })

  it('a passphrase typed in another normal form of Unicode opens it too', async () => {
    const { vault, folder } = await aVault()
    okay(await vault.choose('passphrase', 'самый йод'.normalize('NFC')))
    const again = await aVault(none, folder)
    okay(await again.vault.unlock('самый йод'.normalize('NFD')))
  })

  it('while locked, saving is refused and a sign-in without a secret is still read', async () => {
    const { vault: first, folder } = await withPassphrase()
    okay(await first.save(other, demoSignIn))
    const { vault } = await aVault(none, folder)
    expect(await vault.save(channel, signIn)).toEqual({ ok: false, problem: { kind: 'vaultLocked' } })
    expect(okay(await vault.read(other))).toEqual(demoSignIn)
  })

  it('no file holds the token or the passphrase in any form', async () => {
    const { folder } = await withPassphrase()
    expect(await placesOf(folder, token)).toEqual([])
    expect(await placesOf(folder, passphrase)).toEqual([])
  })

  it('a seal moved to another channel does not open', async () => {
    const { folder } = await withPassphrase()
    const path = join(folder, 'vault.json')
    const file = JSON.parse(await readFile(path, 'utf8'))
    file.sealed[other] = file.sealed[channel]
    await writeFile(path, JSON.stringify(file))
    const { vault } = await aVault(none, folder)
    okay(await vault.unlock(passphrase))
    expect(await vault.read(other)).toMatchObject({ ok: false, problem: { kind: 'signInExpired' } })
  })

  it('two channels saved at once are both kept', async () => {
    const { vault } = await withPassphrase()
    const channels = Array.from({ length: 5 }, () => anId<'channel'>() as ChannelId)
    await Promise.all(channels.map((one) => vault.save(one, signIn)))
    for (const one of channels) expect(okay(await vault.read(one))).toEqual(signIn)
  })
})

describe('with a keychain', () => {
  it('sign-ins are sealed by it, without a choice', async () => {
    const { vault, folder } = await aVault(upsideDown)
    expect(vault.state()).toBe('keychain')
    okay(await vault.save(channel, signIn))
    expect(await placesOf(folder, token)).toEqual([])
    const again = await aVault(upsideDown, folder)
    expect(okay(await again.vault.read(channel))).toEqual(signIn)
  })

  it('what it sealed asks for the token again where the keychain is gone', async () => {
    const { vault, folder } = await aVault(upsideDown)
    okay(await vault.save(channel, signIn))
    const again = await aVault(none, folder)
    expect(again.vault.state()).toBe('unchosen')
    expect(await again.vault.read(channel)).toMatchObject({ ok: false, problem: { kind: 'signInExpired' } })
  })
})

describe('a stored secret', () => {
  it.each(['', '   '])('is never overwritten by %j', async (empty) => {
    const { vault } = await withPassphrase()
    const refused = await vault.save(channel, { ...signIn, secrets: { appPassword: empty } })
    expect(refused).toEqual({ ok: false, problem: { kind: 'emptyToken' } })
    expect(okay(await vault.read(channel))).toEqual(signIn)
  })

  it('is never overwritten by a sign-in without one', async () => {
    const { vault } = await withPassphrase()
    expect(await vault.save(channel, { ...signIn, secrets: {} })).toEqual({ ok: false, problem: { kind: 'emptyToken' } })
    expect(okay(await vault.read(channel))).toEqual(signIn)
  })

  it('is gone when the channel is forgotten', async () => {
    const { vault } = await withPassphrase()
    await vault.forget(channel)
    expect(okay(await vault.read(channel))).toBeNull()
  })

  it('is told to the log’s redactor when it passes', async () => {
    const { vault, learned } = await aVault()
    okay(await vault.choose('session', null))
    okay(await vault.save(channel, signIn))
    expect(learned).toEqual([token])
  })
})

describe('a damaged vault file', () => {
  it('is put aside, not overwritten', async () => {
    const folder = await aFolder()
    await writeFile(join(folder, 'vault.json'), '{"v":1,')
    const { vault } = await aVault(none, folder)
    okay(await vault.choose('passphrase', passphrase))
    okay(await vault.save(channel, signIn))
    const aside = (await readdir(folder)).filter((name) => name.startsWith('vault.json.damaged-'))
    expect(aside).toHaveLength(1)
    expect(await readFile(join(folder, aside[0] ?? ''), 'utf8')).toBe('{"v":1,')
  })
})

describe('a server address', () => {
  it.each([
    ['https://pds.example/', 'https://pds.example'],
    ['https://pds.example:8443/xrpc/', 'https://pds.example:8443/xrpc'],
    ['http://127.0.0.1:2583', 'http://127.0.0.1:2583'],
    ['http://[::1]:2583', 'http://[::1]:2583'],
    ['http://localhost:2583', 'http://localhost:2583'],
  ])('%s is taken', (typed, kept) => {
    expect(okay(checkServerAddress(typed))).toBe(kept)
  })

  it.each([
    'http://pds.example',
    'http://127.0.0.1.example',
    'http://127.evil.example',
    'ftp://pds.example',
    'https://user:pw@pds.example',
    'https://pds.example/?x=1',
    'pds.example',
    '',
    'javascript:alert(1)',
  ])('%s is refused', (typed) => {
    expect(checkServerAddress(typed)).toEqual({ ok: false, problem: { kind: 'badServerAddress', field: 'server' } })
  })
})

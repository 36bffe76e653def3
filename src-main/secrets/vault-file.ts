import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { writeAtomic } from '#main/workspaces/atomic-file.ts'

const vaultFileSchema = z.object({
  v: z.literal(1),
  /** Null: the user has not decided yet (or the keychain decides). */
  mode: z.enum(['keychain', 'passphrase', 'session']).nullable(),
  /** Passphrase mode only: salt of the key and a known text sealed with it. */
  passphrase: z.object({ salt: z.string(), verifier: z.string() }).nullable(),
  /** Sealed sign-ins by channel, base64. */
  sealed: z.record(z.string(), z.string()),
  /** Sign-ins without any secret (the demo network). */
  open: z.record(z.string(), z.object({ account: z.string(), server: z.string().nullable() })),
})
export type VaultFile = z.output<typeof vaultFileSchema>

const emptyVault: VaultFile = { v: 1, mode: null, passphrase: null, sealed: {}, open: {} }

/** Reads the vault's file; absent means empty. Throws when it is there and cannot be understood: it must not be overwritten. */
export async function readVaultFile(path: string): Promise<VaultFile> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return text === null ? emptyVault : vaultFileSchema.parse(JSON.parse(text))
}

export async function writeVaultFile(path: string, file: VaultFile): Promise<void> {
  await writeAtomic(path, `${JSON.stringify(file, null, 2)}\n`)
}

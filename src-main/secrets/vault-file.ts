import { randomUUID } from 'node:crypto'
import { readFile, rename } from 'node:fs/promises'
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

/**
 * Reads the vault's file; absent means empty. One that cannot be understood is put aside under another name, never
 * overwritten: each channel then asks for its sign-in again.
 */
export async function readVaultFile(path: string): Promise<VaultFile> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return emptyVault
  const file = parseVault(text)
  if (file) return file
  await rename(path, `${path}.damaged-${randomUUID().slice(0, 8)}`)
  return emptyVault
}

function parseVault(text: string): VaultFile | null {
  try {
    const parsed = vaultFileSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

export async function writeVaultFile(path: string, file: VaultFile): Promise<void> {
  await writeAtomic(path, `${JSON.stringify(file, null, 2)}\n`)
}

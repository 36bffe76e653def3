import { safeStorage } from 'electron'
import type { Keychain } from '../shell.ts'

/**
 * The system's keychain. Linux' `basic_text` is only obfuscation and counts as none. Newer runtimes have asynchronous calls,
 * older ones lack them: asked for, not assumed.
 */
export function electronKeychain(): Keychain {
  const asynchronous = typeof safeStorage.encryptStringAsync === 'function'
  return {
    async available() {
      if (process.platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())) return false
      return asynchronous ? await safeStorage.isAsyncEncryptionAvailable() : safeStorage.isEncryptionAvailable()
    },
    async encrypt(plain) {
      return asynchronous ? await safeStorage.encryptStringAsync(plain) : safeStorage.encryptString(plain)
    },
    async decrypt(sealed) {
      const bytes = Buffer.from(sealed)
      return asynchronous ? (await safeStorage.decryptStringAsync(bytes)).result : safeStorage.decryptString(bytes)
    },
  }
}

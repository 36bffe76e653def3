import type { StorageHostLink } from '../shell.ts'

export type StorageHostStart = {
  /** Loads a page before anybody asks for one. */
  begin(): void
  /** The page that was loaded already, the first time; after that, and where that one did not load, a new one. */
  open(): Promise<StorageHostLink>
}

/** The database's page takes as long to come up as the program takes to be read: both are done side by side. */
export function createStorageHostStart(load: () => Promise<StorageHostLink>): StorageHostStart {
  let begun: Promise<StorageHostLink | null> | null = null
  return {
    begin() {
      begun = load().catch(() => null)
    },
    async open() {
      const early = begun
      begun = null
      return (await early) ?? load()
    },
  }
}

import type { LoginItem } from '#main/shell/shell.ts'

/** Whether the program starts with the system, as the system last said. */
export type OpenAtLogin = {
  /** Null: there is no such list here, or it has not been read yet. */
  get(): boolean | null
  /** False: the system did not take it. */
  set(on: boolean): Promise<boolean>
}

/** Reads the list once, beside the start; `changed` is told when it is known. */
export function createOpenAtLogin(item: LoginItem | null, changed: () => void): OpenAtLogin {
  let known: boolean | null = null
  const read = async (): Promise<void> => {
    known = (await item?.get().catch(() => null)) ?? null
  }
  if (item) void read().then(changed)
  return {
    get: () => known,
    async set(on) {
      if (!item) return false
      const taken = await item.set(on).then(
        () => true,
        () => false,
      )
      await read()
      return taken
    },
  }
}

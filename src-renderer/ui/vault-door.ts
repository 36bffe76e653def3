import { create } from 'zustand'

type VaultDoor = {
  /** The user put the dialog off; it opens again from the pill. */
  readonly putOff: boolean
  readonly open: () => void
  readonly later: () => void
}

/** Whether the dialog that opens a locked vault stands or was put off. */
export const useVaultDoor = create<VaultDoor>()((set) => ({
  putOff: false,
  open: () => set({ putOff: false }),
  later: () => set({ putOff: true }),
}))

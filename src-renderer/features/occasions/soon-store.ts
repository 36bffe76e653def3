import { create } from 'zustand'

type SoonState = { readonly opened: boolean; readonly show: (opened: boolean) => void }

/** Whether the list of what comes in 60 days lies over the plan. */
export const useSoon = create<SoonState>()((set) => ({ opened: false, show: (opened) => set({ opened }) }))

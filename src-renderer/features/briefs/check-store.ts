import { createStore, type StoreApi, useStore } from 'zustand'
import type { CheckList } from './text-view.ts'

/** The last check of the text on the screen: only the panel listens, so a key press draws nothing else. */
export type CheckStore = StoreApi<{ readonly list: CheckList }>

export function createCheckStore(): CheckStore {
  return createStore(() => ({ list: { missed: [], met: [], advice: [] } }))
}

export function useCheckList(store: CheckStore): CheckList {
  return useStore(store, (state) => state.list)
}

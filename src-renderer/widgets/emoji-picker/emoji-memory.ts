import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { deviceMemory, whenMemoryOpens } from '#renderer/bridge/index.ts'
import type { SkinTone } from './emoji-list.ts'

/** How many emoji are remembered: two rows. */
const mostRecent = 18

type EmojiMemory = {
  /** As they were put in, the last first. */
  readonly recent: readonly string[]
  readonly tone: SkinTone
  readonly used: (emoji: string) => void
  readonly choose: (tone: SkinTone) => void
}

/** The emoji used last and the skin tone, on this machine. */
export const useEmojiMemory = create<EmojiMemory>()(
  persist(
    (set) => ({
      ...{ recent: [], tone: '' },
      used: (emoji) => set(({ recent }) => ({ recent: [emoji, ...recent.filter((one) => one !== emoji)].slice(0, mostRecent) })),
      choose: (tone) => set({ tone }),
    }),
    {
      ...{ name: 'emoji', storage: createJSONStorage(() => deviceMemory), skipHydration: true },
      partialize: ({ recent, tone }) => ({ recent, tone }),
    },
  ),
)
whenMemoryOpens(() => void useEmojiMemory.persist.rehydrate())

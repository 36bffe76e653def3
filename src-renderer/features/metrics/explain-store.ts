import { create } from 'zustand'

/** What a number tells about itself. */
export type Explanation = {
  readonly title: string
  readonly value: string
  readonly change?: { readonly words: string; readonly good: boolean } | null
  /** Formula, numbers put in, source, what is missing, time: one a line. */
  readonly lines: readonly string[]
}

type ExplainStore = {
  readonly shown: { readonly anchor: DOMRect; readonly explanation: Explanation } | null
  /** Shows what an element tells; the explanation is made now, not with each number on the page. */
  readonly show: (element: Element, explain: () => Explanation) => void
  readonly hide: () => void
}

/** The one card that explains numbers. */
export const useExplainStore = create<ExplainStore>()((set) => ({
  shown: null,
  show: (element, explain) => set({ shown: { anchor: element.getBoundingClientRect(), explanation: explain() } }),
  hide: () => set({ shown: null }),
}))

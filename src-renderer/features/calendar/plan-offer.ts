import { create } from 'zustand'

/** What the plan that is open offers from outside of it, and for how many posts it would be done now. */
type PlanOffer = { count(): number; moveTo(): void; copy(): void; remove(): void }

type OfferStore = { readonly offer: PlanOffer | null; readonly make: (offer: PlanOffer | null) => void }

/** Null while no plan is open. */
export const usePlanOffer = create<OfferStore>()((set) => ({ offer: null, make: (offer) => set({ offer }) }))
